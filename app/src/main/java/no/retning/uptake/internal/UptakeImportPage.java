package no.retning.uptake.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.form.CellFault;
import no.retning.form.ColumnFields;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.formats.table.Table;
import no.retning.page.Choice;
import no.retning.page.Text;
import no.retning.uptake.Solution;
import org.jspecify.annotations.Nullable;

/** The page on which a table of figures is taken in: what was sent, how each column is read, and what it comes to. */
record UptakeImportPage(Visit visit, List<Solution> mine, FileField file) {
    static final String TABLE = "table";
    static final String SOLUTION = "solution";
    static final String SAVE = "save";

    private static final int MOST_SHOWN = 200;

    TablesPage of(Form form, @Nullable UptakePlan plan) {
        var heading = visit.word("uptake.import");
        return new TablesPage(
                visit.frame(heading, SolutionPlaces.IMPORT, Solution.KIND, SolutionPlaces.all(visit)),
                null,
                null,
                Text.of(heading),
                plan == null ? visit.word("uptake.import.lead") : result(plan),
                List.of(),
                plan == null
                        ? List.of()
                        : List.of(plan.faults().isEmpty() ? rows(plan) : CellFault.section(visit, plan.faults())),
                new FormView(
                        visit.url(SolutionPlaces.IMPORT),
                        visit.hidden(Map.of(ColumnFields.READ, form.value(ColumnFields.READ))),
                        parts(form, plan),
                        visit.word(plan == null ? "uptake.import.read" : "uptake.import.send"),
                        visit.link(SolutionPlaces.PATH, "form.back")),
                List.of());
    }

    private String result(UptakePlan plan) {
        var said = plan.faults().isEmpty()
                ? visit.word(
                        "uptake.import.result",
                        plan.count(UptakePlan.Effect.NEW),
                        plan.count(UptakePlan.Effect.CHANGED),
                        plan.count(UptakePlan.Effect.SAME))
                : visit.word("uptake.import.wrong", plan.faults().size());
        return Stream.of(
                        said,
                        plan.silent().isEmpty()
                                ? ""
                                : visit.word(
                                        "uptake.import.silent",
                                        plan.silent().size(),
                                        plan.silent().stream()
                                                .limit(MOST_SHOWN)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))),
                        plan.shares() ? visit.word("uptake.import.shares") : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Section rows(UptakePlan plan) {
        return new Section(
                visit.word("uptake.import.rows"),
                null,
                visit.word("uptake.figures.empty"),
                Stream.of(
                                "uptake.import.row",
                                "uptake.solution",
                                "uptake.group",
                                "uptake.day",
                                "uptake.takenUp",
                                "uptake.import.effect")
                        .map(visit::word)
                        .toList(),
                plan.rows().stream().limit(MOST_SHOWN).map(this::row).toList(),
                List.of());
    }

    private Row row(UptakePlan.Planned one) {
        var figure = one.figure();
        return new Row(
                List.of(
                        Cell.of(String.valueOf(one.row())),
                        Cell.of(visit.reading().text(one.solution().title())),
                        Cell.of(visit.word("roadmap.group." + figure.group().code())),
                        Cell.of(visit.reading().day(figure.day()).text()),
                        Cell.of(FigureTables.amount(visit, figure.reached(), figure.total(), figure.share())),
                        Cell.of(visit.word("uptake.effect." + one.effect().code()))),
                List.of());
    }

    private List<Part> parts(Form form, @Nullable UptakePlan plan) {
        var parts = new ArrayList<Part>();
        parts.add(file.demandedPart(form, "uptake.import.file"));
        parts.add(form.select(SOLUTION, "uptake.import.solution", choices(form)));
        if (plan != null) {
            parts.add(ColumnFields.group(
                    form,
                    "uptake.import.columns",
                    plan.table(),
                    Arrays.stream(UptakeColumn.values())
                            .map(column ->
                                    new ColumnFields.Held(column.code(), visit.word("uptake.column." + column.code())))
                            .toList()));
            parts.add(form.tick(SAVE, "uptake.import.save"));
        }
        return parts;
    }

    List<Choice> choices(Form form) {
        return Options.withNone(
                form,
                SOLUTION,
                mine,
                solution -> form.reading().text(solution.title()).text());
    }

    /** As it was said on the form; empty where the form is of another file, or of none. */
    Optional<UptakeMapping> mapping(Form form, UUID receipt, Table table) {
        return ColumnFields.said(form, receipt, table).map(said -> {
            var columns = new EnumMap<UptakeColumn, Integer>(UptakeColumn.class);
            said.forEach((place, code) -> Arrays.stream(UptakeColumn.values())
                    .filter(one -> one.code().equals(code))
                    .forEach(one -> columns.put(one, place)));
            return new UptakeMapping(columns);
        });
    }

    /** Fills the form with how the columns would be read. */
    UptakeMapping propose(Form form, UUID receipt, Table table, UptakeMapping proposed) {
        form.values().remove(SAVE);
        ColumnFields.propose(
                form,
                receipt,
                table,
                place -> proposed.at(place).map(UptakeColumn::code).orElse(""));
        return proposed;
    }
}
