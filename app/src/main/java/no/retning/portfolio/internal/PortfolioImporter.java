package no.retning.portfolio.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.Slugs;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.JsonTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.formats.table.UnreadableTable;
import no.retning.formats.table.XlsxTable;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureType;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Parts;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.RiskLevel;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;
import no.retning.record.Source;
import no.retning.register.Organisation;
import no.retning.register.OrganisationLevel;
import no.retning.register.OrganisationType;
import no.retning.register.Organisations;
import no.retning.register.WrittenStandard;
import org.springframework.stereotype.Component;

/** {@code import portfolio}: tables of measures, their columns in any order and under many names. */
@Component
final class PortfolioImporter implements Importer {
    private static final String MAP = "map";

    private final Commands commands;
    private final Measures measures;
    private final Organisations organisations;
    private final ColumnMapping columns;
    private final MeasureWords words;
    private final PortfolioTerms terms;
    private final Languages languages;

    PortfolioImporter(
            Commands commands,
            Measures measures,
            Organisations organisations,
            ColumnMapping columns,
            MeasureWords words,
            PortfolioTerms terms,
            Languages languages) {
        this.commands = commands;
        this.measures = measures;
        this.organisations = organisations;
        this.columns = columns;
        this.words = words;
        this.terms = terms;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return "portfolio";
    }

    @Override
    public Set<String> options() {
        return Set.of(MAP);
    }

    /** What a file comes to. */
    private record Plan(
            Path file,
            Table table,
            Map<PortfolioColumn, Integer> mapping,
            List<Planned> rows,
            Map<String, Organisation> added) {}

    /** @param before as it is now, or blank for one that is new */
    private record Planned(Row row, Measure before, Measure after) {
        boolean isNew() {
            return before.header().version() == 0;
        }

        boolean isSame() {
            return before.equals(after);
        }
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var plans = new ArrayList<Plan>();
        var faults = new ArrayList<String>();
        var added = new LinkedHashMap<String, Organisation>();
        for (var file : files) {
            plans.add(plan(file, options.getOrDefault(MAP, ""), added, faults));
        }
        faults.addAll(rings(plans));
        plans.forEach(plan -> tell(plan, out));
        added.keySet().forEach(name -> out.println("not in the register, will be added: " + name));
        if (!faults.isEmpty()) {
            throw new Problem(faults, null);
        }
        if (dryRun) {
            out.println("Nothing has been saved: this was a dry run.");
            return;
        }
        commands.together(() -> {
            added.values().forEach(one -> commands.create(actor(), organisations, one));
            plans.forEach(this::land);
            return plans;
        });
        out.println("All of it has been saved.");
    }

    /** The measures that would be parts of their own parts. */
    private List<String> rings(List<Plan> plans) {
        var parents = new HashMap<>(measures.parts().parents());
        plans.stream().flatMap(plan -> plan.rows().stream()).map(Planned::after).forEach(one -> {
            if (one.parent() == null) {
                parents.remove(one.header().id());
            } else {
                parents.put(one.header().id(), one.parent());
            }
        });
        var parts = new Parts(parents);
        var faults = new ArrayList<String>();
        for (var plan : plans) {
            for (var planned : plan.rows()) {
                var parent = planned.after().parent();
                if (parent != null
                        && parts.isWithin(parent, planned.after().header().id())) {
                    faults.add("%s, row %d, column %s: it would be a part of itself; choose another whole"
                            .formatted(
                                    plan.file().getFileName(),
                                    planned.row().number(),
                                    Table.letters(plan.mapping().getOrDefault(PortfolioColumn.PARENT, 0))));
                }
            }
        }
        return faults;
    }

    private static Actor actor() {
        return Actor.system("import");
    }

    private static Table table(Path file) throws IOException {
        var name = file.toString().toLowerCase(Locale.ROOT);
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return name.endsWith(".xlsx")
                    ? XlsxTable.read(stream)
                    : name.endsWith(".json") ? JsonTable.read(stream) : CsvTable.read(stream);
        } catch (UnreadableTable unreadable) {
            throw new Problem(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private Plan plan(Path file, String said, Map<String, Organisation> added, List<String> faults) throws IOException {
        var table = table(file);
        var mapping = columns.of(table, said);
        Function<String, UUID> owners = name -> words.organisation(name)
                .or(() -> Optional.ofNullable(added.get(MeasureWords.plain(name))))
                .orElseGet(() -> added.computeIfAbsent(MeasureWords.plain(name), none -> organisation(name, file)))
                .header()
                .id();
        var rows =
                new MeasureRows(String.valueOf(file.getFileName()), table, mapping, words, measures, languages, owners);
        var seen = new HashMap<String, Integer>();
        var planned = new ArrayList<Planned>();
        for (var row : table.rows()) {
            var before = present(rows, row, seen);
            planned.add(new Planned(row, before, rows.read(row, before)));
        }
        faults.addAll(rows.faults());
        return new Plan(file, table, mapping, planned, added);
    }

    private Organisation organisation(String name, Path file) {
        var title = LocalisedText.of(languages.first().tag(), name.strip());
        var id = Ids.next();
        var header = Slugs.named(Header.draft(id, Organisation.KIND, "ny", Organisation.ACTIVE), title);
        return new Organisation(
                header,
                title,
                LocalisedText.NONE,
                OrganisationType.OTHER,
                OrganisationLevel.NATIONAL,
                "",
                null,
                WrittenStandard.NONE,
                new Source(String.valueOf(file.getFileName()), null, false));
    }

    /** The measure that a row is about: by its slug, or else the first of its name that no row before was about. */
    private Measure present(MeasureRows rows, Row row, Map<String, Integer> seen) {
        var slug = rows.cell(row, PortfolioColumn.SLUG);
        if (slug.isPresent()) {
            return measures.find(slug.get()).orElseGet(() -> blank(slug.get()));
        }
        var title = rows.cell(row, PortfolioColumn.TITLE).orElse("");
        int before = seen.merge(title.toLowerCase(Locale.ROOT), 1, Integer::sum) - 1;
        var called = title.isEmpty() ? List.<Measure>of() : measures.called(title);
        return before < called.size() ? called.get(before) : blank("ny");
    }

    private Measure blank(String slug) {
        return new Measure(
                Header.draft(Ids.next(), Measure.KIND, Slug.from(slug), Measures.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                LocalisedText.NONE,
                MeasureType.PROJECT,
                RiskSheet.NOTHING,
                null,
                "",
                "",
                terms.firstPhase(),
                List.of(),
                RiskLevel.UNKNOWN,
                null,
                List.of(),
                null,
                List.of(),
                "",
                List.of(),
                null,
                List.of(),
                false,
                LocalisedText.NONE,
                null,
                Source.NONE);
    }

    private static void tell(Plan plan, PrintStream out) {
        var name = plan.file().getFileName();
        plan.mapping()
                .forEach((column, place) -> out.println("%s: column %s “%s” is read as %s"
                        .formatted(
                                name,
                                Table.letters(place),
                                plan.table().headers().get(place),
                                column.code())));
        for (int i = 0; i < plan.table().headers().size(); i++) {
            if (!plan.mapping().containsValue(i)
                    && !plan.table().headers().get(i).isBlank()) {
                out.println("%s: column %s “%s” is left out"
                        .formatted(
                                name, Table.letters(i), plan.table().headers().get(i)));
            }
        }
        for (var one : plan.rows()) {
            var title = one.after().title().byLanguage().values().stream()
                    .findFirst()
                    .orElse("");
            out.println("%s, row %d: %s “%s”"
                    .formatted(
                            name,
                            one.row().number(),
                            one.isNew() ? "new" : one.isSame() ? "the same" : "changed",
                            title));
        }
    }

    private void land(Plan plan) {
        for (var one : plan.rows()) {
            if (one.isNew()) {
                create(one.after());
            } else if (!one.isSame()) {
                commands.change(
                        actor(),
                        Measures.EDIT,
                        measures,
                        one.before().header().id(),
                        one.before().header().version(),
                        before -> one.after());
            }
        }
        columns.remember(plan.table(), plan.mapping());
    }

    private void create(Measure measure) {
        var named = measure.header().slug().equals("ny")
                ? measure.with(Slugs.named(measure.header(), measure.title()))
                : measure;
        commands.create(
                actor(),
                measures,
                measures.find(named.header().slug()).isPresent() ? named.with(Slugs.distinct(named.header())) : named);
    }
}
