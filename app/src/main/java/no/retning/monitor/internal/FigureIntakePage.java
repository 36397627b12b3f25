package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Part;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.formats.table.Table;
import no.retning.monitor.Indicator;
import no.retning.monitor.Observation;
import no.retning.monitor.ReleaseReason;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** The page on which figures are taken in: how each column is read, what is wrong, and what would change. */
record FigureIntakePage(
        Visit visit, Indicator indicator, FileField file, CorrectionForm corrections, AreaNames.Known known) {
    static final String TABLE = "table";
    static final String SAVE = "save";

    private static final int MOST_SHOWN = 200;

    TablesPage blank(Form form) {
        return page(form, visit.word("series.lead"), List.of(), false);
    }

    TablesPage wrong(Form form, Table table, SeriesMapping mapping, SeriesRows.Reading reading) {
        long stops = reading.findings().stream().filter(SeriesFinding::stops).count();
        return page(
                form,
                visit.word("series.result.wrong", stops),
                List.of(findings(reading), columns(table, mapping)),
                false);
    }

    TablesPage planned(Form form, Table table, SeriesMapping mapping, SeriesRows.Reading reading, FigurePlan plan) {
        var sections = new ArrayList<Section>();
        if (!reading.findings().isEmpty()) {
            sections.add(findings(reading));
        }
        sections.add(changes(plan));
        sections.add(columns(table, mapping));
        var comparison = plan.comparison();
        return page(
                form,
                visit.word(
                        "series.result.right",
                        reading.figures().size(),
                        comparison.version(),
                        ReleaseViews.changes(visit, comparison.changes())),
                sections,
                true);
    }

    private TablesPage page(Form form, String lead, List<Section> sections, boolean lands) {
        var id = indicator.header().id();
        var path = IndicatorPlaces.of(id) + ReleasePlaces.INTAKE;
        var heading = visit.word("release.add");
        return new TablesPage(
                visit.frame(
                        heading,
                        path,
                        Indicator.KIND,
                        IndicatorPlaces.all(visit),
                        IndicatorPlaces.to(visit, indicator)),
                null,
                visit.reading().text(indicator.title()).text(),
                Text.of(heading),
                lead,
                List.of(),
                sections,
                new FormView(
                        visit.url(path),
                        visit.hidden(Map.of()),
                        parts(form, lands),
                        visit.word(lands ? "series.send" : "series.read"),
                        visit.link(IndicatorPlaces.of(id), "form.back")),
                List.of());
    }

    private List<Part> parts(Form form, boolean lands) {
        var parts = new ArrayList<Part>();
        parts.add(file.demandedPart(form, "series.file"));
        parts.add(form.select(
                "reason",
                "release.reason",
                ReleaseReason.OF_DELIVERIES.stream()
                        .map(one ->
                                form.choice("reason", one.code(), form.words().of("release.reason." + one.code())))
                        .toList()));
        parts.add(form.texts("text", "release.text", 3));
        parts.add(corrections.part(form, false));
        parts.add(form.sourceOf("source"));
        if (lands) {
            parts.add(form.tick(SAVE, "series.save"));
        }
        return parts;
    }

    private Section findings(SeriesRows.Reading reading) {
        return new Section(
                visit.word("series.findings"),
                null,
                "",
                List.of(visit.word("series.cell"), visit.word("series.column"), visit.word("series.what")),
                // Where not all are shown, those that stop it are.
                reading.findings().stream()
                        .sorted(Comparator.comparing(finding -> !finding.stops()))
                        .limit(MOST_SHOWN)
                        .sorted(SeriesFinding.AS_READ)
                        .map(finding -> new Row(
                                List.of(
                                        Cell.of(finding.row() == 0 ? visit.word("series.table") : finding.where()),
                                        Cell.of(finding.header()),
                                        Cell.of(finding.what(visit.reading().words()))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private Section changes(FigurePlan plan) {
        return new Section(
                plan.changed().size() > MOST_SHOWN
                        ? visit.word(
                                "series.changes.cut", MOST_SHOWN, plan.changed().size())
                        : visit.word("series.changes"),
                null,
                visit.word("release.unchanged"),
                List.of(
                        visit.word("release.period"),
                        visit.word("release.area"),
                        visit.word("indicator.breakdowns"),
                        visit.word("series.before"),
                        visit.word("series.after")),
                plan.changed().stream().limit(MOST_SHOWN).map(this::row).toList(),
                List.of());
    }

    private Row row(FigurePlan.Change change) {
        var cells = new ArrayList<>(ReleaseViews.of(visit, change.either(), known));
        cells.add(Cell.of(value(change.before())));
        cells.add(Cell.of(value(change.after())));
        return new Row(cells, List.of());
    }

    private String value(@Nullable Observation figure) {
        return figure == null ? visit.word("series.nothing") : ReleaseViews.value(visit, figure);
    }

    private Section columns(Table table, SeriesMapping mapping) {
        var rows = new ArrayList<Row>();
        for (int place = 0; place < table.headers().size(); place++) {
            var field = mapping.at(place);
            rows.add(new Row(
                    List.of(
                            Cell.of(Table.letters(place)),
                            Cell.of(table.headers().get(place)),
                            Cell.of(field.map(this::column).orElseGet(() -> visit.word("series.column.none")))),
                    List.of()));
        }
        return new Section(
                visit.word("series.columns"),
                null,
                "",
                List.of(visit.word("series.letter"), visit.word("series.column"), visit.word("series.readAs")),
                rows,
                List.of());
    }

    private String column(String field) {
        return Arrays.stream(SeriesColumn.values()).anyMatch(one -> one.code().equals(field))
                ? visit.word("series.column." + field)
                : field;
    }
}
