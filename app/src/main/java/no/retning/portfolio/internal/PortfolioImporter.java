package no.retning.portfolio.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.form.Slugs;
import no.retning.formats.table.BrokenCell;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.formats.table.TableFile;
import no.retning.formats.table.UnreadableTable;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureType;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PartEntries;
import no.retning.portfolio.Parts;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.RiskLevel;
import no.retning.portfolio.internal.PortfolioPlan.Planned;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Slug;
import no.retning.record.Source;
import no.retning.register.Organisations;
import org.springframework.stereotype.Component;

/** {@code import portfolio}: tables of measures, their columns in any order and under many names. */
@Component
final class PortfolioImporter implements Importer {
    private static final String MAP = "map";

    private final Commands commands;
    private final Measures measures;
    private final List<PartEntries<?>> parts;
    private final Headers headers;
    private final Organisations organisations;
    private final ColumnMapping columns;
    private final MeasureWords words;
    private final PortfolioTerms terms;
    private final Languages languages;

    PortfolioImporter(
            Commands commands,
            Measures measures,
            List<PartEntries<?>> parts,
            Headers headers,
            Organisations organisations,
            ColumnMapping columns,
            MeasureWords words,
            PortfolioTerms terms,
            Languages languages) {
        this.commands = commands;
        this.measures = measures;
        this.parts = parts;
        this.headers = headers;
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

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var plans = new ArrayList<PortfolioPlan>();
        var coming = new Coming(measures, words, languages, headers);
        for (var file : files) {
            plans.add(plan(file, options.getOrDefault(MAP, ""), coming));
        }
        var faults = coming.faults();
        faults.addAll(rings(plans));
        plans.forEach(plan -> plan.tell(out));
        coming.added().keySet().forEach(name -> out.println("not in the register, will be added: " + name));
        if (!faults.isEmpty()) {
            throw new Problem(faults, null);
        }
        if (dryRun) {
            out.println("Nothing has been saved: this was a dry run.");
            return;
        }
        commands.together(() -> {
            coming.added().values().forEach(one -> commands.create(actor(), organisations, one));
            var left = new LinkedHashMap<UUID, Planned>();
            plans.stream()
                    .flatMap(plan -> plan.rows().stream())
                    .forEach(one -> left.put(one.after().header().id(), one));
            while (!left.isEmpty()) {
                land(left.firstEntry().getValue(), left);
            }
            plans.forEach(this::land);
            return plans;
        });
        out.println("All of it has been saved.");
    }

    /** The measures that would be parts of their own parts. */
    private List<String> rings(List<PortfolioPlan> plans) {
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
        try {
            return TableFile.read(file);
        } catch (UnreadableTable unreadable) {
            throw new Problem(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private PortfolioPlan plan(Path file, String said, Coming coming) throws IOException {
        var table = table(file);
        var mapping = columns.of(table, said);
        var name = String.valueOf(file.getFileName());
        Function<String, UUID> owners = owner -> coming.owner(owner, file);
        var rows = new MeasureRows(name, table, mapping, words, measures, coming::measureOf, languages, owners);
        var partRows =
                new PartRows(name, table, mapping, coming.catalogue(), words, languages, owners, coming::measureOf);
        var seen = new HashMap<String, Integer>();
        var before = new LinkedHashMap<Row, Measure>();
        for (var row : table.rows()) {
            if (kind(rows, row, coming.faults()).equals(Measure.KIND)) {
                before.put(row, present(rows, row, seen));
                coming.measure(before.get(row), rows, row, file);
            }
        }
        var planned = new ArrayList<Planned>();
        before.forEach((row, measure) -> planned.add(new Planned(row, measure, rows.read(row, measure))));
        var plannedParts = new ArrayList<PartRows.Planned<?>>();
        for (var row : table.rows()) {
            var kind = kind(rows, row, new ArrayList<>());
            parts.stream()
                    .filter(part -> part.records().kind().equals(kind))
                    .forEach(part -> partRows.read(row, part).ifPresent(plannedParts::add));
        }
        BrokenCell.in(table, mapping.values())
                .forEach(cell -> coming.faults()
                        .add(
                                "%s, row %d, column %s “%s”: “%s” is what the spreadsheet shows where a formula or a date is wrong; write what the cell should say"
                                        .formatted(
                                                name,
                                                cell.row(),
                                                Table.letters(cell.column()),
                                                table.headers().get(cell.column()),
                                                cell.text())));
        coming.faults().addAll(rows.faults());
        coming.faults().addAll(partRows.faults());
        return new PortfolioPlan(file, table, mapping, planned, plannedParts);
    }

    /** What a row tells of: a measure, where the table does not say. */
    private String kind(MeasureRows rows, Row row, List<String> faults) {
        var kinds = new ArrayList<>(List.of(Measure.KIND));
        parts.forEach(part -> kinds.add(part.records().kind()));
        return rows.cell(row, PortfolioColumn.ROW)
                .map(said -> words.oneOf(kinds, "kind", said).orElseGet(() -> {
                    faults.add(rows.said(
                            row,
                            PortfolioColumn.ROW,
                            "“%s” is not known; use one of %s".formatted(said, String.join(", ", kinds))));
                    return "";
                }))
                .orElse(Measure.KIND);
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

    /** Saves a measure after the one it is a part of and the one it comes after. */
    private void land(Planned one, Map<UUID, Planned> left) {
        left.remove(one.after().header().id());
        Stream.of(
                        Optional.ofNullable(one.after().parent()),
                        Optional.ofNullable(one.after().header().predecessor()))
                .flatMap(Optional::stream)
                .map(left::get)
                .filter(Objects::nonNull)
                .forEach(first -> land(first, left));
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

    private void land(PortfolioPlan plan) {
        plan.parts().forEach(one -> one.land(commands, actor()));
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
