package no.retning.portfolio.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Faults;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.command.Commands;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.portfolio.Measure;
import no.retning.portfolio.PartEntries;
import no.retning.portfolio.Risk;
import no.retning.record.Languages;
import no.retning.record.Recorded;
import no.retning.record.Records;
import org.jspecify.annotations.Nullable;

/** The rows of one table that tell of what belongs to measures, read as the files of a package are. */
final class PartRows {
    /** @param before as it is now, or null for one that is new */
    record Planned<R extends Recorded<R>>(
            Row row, Records<R> records, @Nullable R before, R after) {
        boolean isNew() {
            return before == null;
        }

        boolean isSame() {
            return after.equals(before);
        }

        void land(Commands commands, Actor actor) {
            if (before == null) {
                commands.create(actor, records, after);
            } else if (!isSame()) {
                commands.change(
                        actor,
                        "edit",
                        records,
                        before.header().id(),
                        before.header().version(),
                        now -> after);
            }
        }
    }

    private final String file;
    private final Table table;
    private final Map<PortfolioColumn, Integer> mapping;
    private final Catalogue catalogue;
    private final MeasureWords words;
    private final Languages languages;
    private final Function<String, UUID> owners;
    private final Function<String, Optional<UUID>> measureOf;
    private final Map<UUID, Entry> measures = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param file what it is called in faults
     * @param owners the organisation of a name, added where the register lacks it
     * @param measureOf the measure of a slug or a name, here or in the table
     */
    PartRows(
            String file,
            Table table,
            Map<PortfolioColumn, Integer> mapping,
            Catalogue catalogue,
            MeasureWords words,
            Languages languages,
            Function<String, UUID> owners,
            Function<String, Optional<UUID>> measureOf) {
        this.file = file;
        this.table = table;
        this.mapping = mapping;
        this.catalogue = catalogue;
        this.words = words;
        this.languages = languages;
        this.owners = owners;
        this.measureOf = measureOf;
    }

    List<String> faults() {
        return faults;
    }

    private Optional<String> cell(Row row, PortfolioColumn column) {
        var place = mapping.get(column);
        return place == null ? Optional.empty() : Optional.of(row.cell(place));
    }

    private void fault(Row row, PortfolioColumn column, String what) {
        var place = mapping.get(column);
        faults.add(
                place == null
                        ? "%s, row %d: %s: %s".formatted(file, row.number(), column.heading(), what)
                        : "%s, row %d, column %s “%s”: %s"
                                .formatted(
                                        file,
                                        row.number(),
                                        Table.letters(place),
                                        table.headers().get(place),
                                        what));
    }

    /** What a row tells of a thing of this kind; empty where nothing says what it belongs to. */
    <R extends Recorded<R>> Optional<Planned<R>> read(Row row, PartEntries<R> part) {
        var said = cell(row, PortfolioColumn.PARENT).orElse("");
        var measure = measureOf.apply(said);
        if (measure.isEmpty()) {
            fault(
                    row,
                    PortfolioColumn.PARENT,
                    said.isEmpty()
                            ? "is empty; name the measure that this belongs to"
                            : "there is no measure “%s”, neither here nor in the table".formatted(said));
            return Optional.empty();
        }
        return Optional.of(read(row, part, measure.get()));
    }

    private <R extends Recorded<R>> Planned<R> read(Row row, PartEntries<R> part, UUID measure) {
        var before = part.of(measure).stream()
                .filter(one -> one.header()
                        .slug()
                        .equals(cell(row, PortfolioColumn.SLUG).orElse("")))
                .findFirst()
                .orElse(null);
        var fields = PartFields.of(part);
        var node = before == null ? PackageYaml.group() : part.write(before);
        var reading = new PartReading(column -> cell(row, column), owners, measureOf, words, languages);
        fields.forEach(field -> reading.read(field, node));
        var found = new Faults();
        var spot = Spot.root(file, node, languages, found);
        var entry = catalogue.add(
                part.records().kind(),
                spot,
                container(measure),
                part.of(measure).size());
        var thing = part.read(entry, catalogue);
        spot.finish();
        var read = part.records().about().type().cast(thing.record());
        tell(row, fields, found);
        if (before == null && entry.present() != null && found.isEmpty()) {
            fault(row, PortfolioColumn.SLUG, "“%s” is taken by another; choose another".formatted(entry.slug()));
        }
        if (read instanceof Risk risk) {
            number(row, risk, part.of(measure));
        }
        return new Planned<>(row, part.records(), before, before == null ? read : PartReading.kept(read, before));
    }

    private Entry container(UUID measure) {
        return measures.computeIfAbsent(
                measure,
                id -> catalogue
                        .find(id)
                        .orElseGet(() -> catalogue.add(
                                Measure.KIND,
                                Spot.root(
                                        file,
                                        PackageYaml.group()
                                                .put("id", id.toString())
                                                .put("slug", id.toString()),
                                        languages,
                                        new Faults()),
                                null,
                                0)));
    }

    /** Each risk of a measure has a number of its own. */
    private <R extends Recorded<R>> void number(Row row, Risk risk, List<R> present) {
        boolean taken = present.stream()
                .map(Risk.class::cast)
                .anyMatch(other -> other.number() == risk.number()
                        && !other.header().id().equals(risk.header().id()));
        if (taken || !numbers.add(risk.about().id() + "/" + risk.number())) {
            fault(
                    row,
                    PortfolioColumn.RISK_NUMBER,
                    "another risk of the measure has the number %d; give it one of its own".formatted(risk.number()));
        }
    }

    /** Says of each fault in which column it is. */
    private void tell(Row row, List<PartField> fields, Faults found) {
        for (var line : found.lines()) {
            var rest = line.substring(file.length() + 2);
            int colon = rest.indexOf(": ");
            var place = colon < 0 ? "" : rest.substring(0, colon);
            fields.stream()
                    .filter(field -> field.isAt(place))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> fault(row, field.column(), rest.substring(colon + 2)),
                            () -> faults.add("%s, row %d: %s".formatted(file, row.number(), rest)));
        }
    }
}
