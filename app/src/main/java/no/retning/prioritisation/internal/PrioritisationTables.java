package no.retning.prioritisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.command.Commands;
import no.retning.form.TablesPage.Button;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Measures;
import no.retning.prioritisation.Calculate;
import no.retning.prioritisation.Calculation;
import no.retning.prioritisation.Calculations;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.Gap;
import no.retning.prioritisation.Gaps;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.ResultWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a prioritisation holds, in tables, and what can be done with it. */
@Component
final class PrioritisationTables {
    private final Calculations calculations;
    private final Measures measures;
    private final Access access;

    PrioritisationTables(Calculations calculations, Measures measures, Access access) {
        this.calculations = calculations;
        this.measures = measures;
        this.access = access;
    }

    List<Section> of(Visit visit, Prioritisation one) {
        var sections = new ArrayList<Section>();
        var gaps = Gaps.of(one);
        if (!gaps.isEmpty()) {
            sections.add(gaps(visit, gaps));
        }
        sections.add(calculations(visit, one));
        sections.add(options(visit, one));
        sections.add(numbers(
                visit,
                "prioritisation.groups",
                "prioritisation.groups.empty",
                "prioritisation.column.group",
                one,
                one.groups().stream()
                        .map(group -> new Line(group.group(), group.weights(), ""))
                        .toList()));
        sections.add(numbers(
                visit,
                "prioritisation.futures",
                "prioritisation.futures.empty",
                "prioritisation.column.future",
                one,
                one.futures().stream()
                        .map(future -> new Line(future.name(), future.factors(), "1"))
                        .toList()));
        return sections;
    }

    static Section gaps(Visit visit, List<Gap> gaps) {
        return new Section(
                visit.word("prioritisation.gaps"),
                null,
                "",
                List.of(visit.word("prioritisation.gaps.what")),
                gaps.stream()
                        .map(gap -> new Row(List.of(Cell.of(said(visit, gap))), List.of()))
                        .toList(),
                List.of());
    }

    private static String said(Visit visit, Gap gap) {
        return visit.word("prioritisation.gap." + gap.kind().code(), gap.about().toArray());
    }

    private Section calculations(Visit visit, Prioritisation one) {
        return new Section(
                visit.word("prioritisation.calculations"),
                null,
                visit.word("prioritisation.calculations.empty"),
                List.of(
                        visit.word("prioritisation.calculation.made"),
                        visit.word("prioritisation.calculation.answer"),
                        visit.word("prioritisation.state")),
                calculations.of(one.header().id()).stream()
                        .filter(made -> access.allows(visit.actor(), made, Calculations.VIEW))
                        .map(made -> row(visit, made))
                        .toList(),
                List.of());
    }

    private static Row row(Visit visit, Calculation made) {
        var at = made.header().changedAt();
        return new Row(
                List.of(
                        Cell.of(Link.of(
                                visit.url(PrioritisationPlaces.of(made)),
                                at == null ? "" : visit.reading().day(at).text())),
                        Cell.of(new ResultWords(visit.reading().words(), made).answer()),
                        Cell.of(visit.word(
                                "prioritisation.calculation." + made.header().state()))),
                List.of());
    }

    private Section options(Visit visit, Prioritisation one) {
        var known = measures.of(one.options().stream()
                .flatMap(option -> Stream.ofNullable(option.measure()))
                .toList());
        return new Section(
                visit.word("prioritisation.options"),
                null,
                visit.word("prioritisation.options.empty"),
                Stream.concat(
                                Stream.of(
                                        visit.word("prioritisation.column.option"),
                                        visit.word("prioritisation.cost."
                                                + one.costs().code())),
                                one.criteria().stream().map(criterion -> criterion.name()))
                        .toList(),
                one.options().stream()
                        .map(option -> {
                            var measure = option.measure() == null ? null : known.get(option.measure());
                            boolean may = measure != null && access.allows(visit.actor(), measure, Measures.VIEW);
                            return row(visit, one, option, may);
                        })
                        .toList(),
                List.of());
    }

    private static Row row(Visit visit, Prioritisation one, Candidate option, boolean linked) {
        var cells = new ArrayList<Cell>();
        cells.add(
                linked
                        ? Cell.of(new Link(visit.url("/arbeid/tiltak/" + option.measure()), Text.of(option.name())))
                        : Cell.of(option.name()));
        cells.add(Cell.of(number(visit, option.cost(one.costs()))));
        one.criteria()
                .forEach(criterion ->
                        cells.add(Cell.of(number(visit, option.values().get(criterion.name())))));
        return new Row(cells, List.of());
    }

    private record Line(String name, Map<String, BigDecimal> numbers, String otherwise) {}

    private static Section numbers(
            Visit visit, String heading, String empty, String column, Prioritisation one, List<Line> lines) {
        return new Section(
                visit.word(heading),
                null,
                visit.word(empty),
                Stream.concat(
                                Stream.of(visit.word(column)),
                                one.criteria().stream().map(each -> each.name()))
                        .toList(),
                lines.stream()
                        .map(line -> new Row(
                                Stream.concat(
                                                Stream.of(Cell.of(line.name())),
                                                one.criteria().stream()
                                                        .map(each -> Cell.of(
                                                                line.numbers().containsKey(each.name())
                                                                        ? number(
                                                                                visit,
                                                                                line.numbers()
                                                                                        .get(each.name()))
                                                                        : line.otherwise())))
                                        .toList(),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static String number(Visit visit, @Nullable BigDecimal number) {
        return number == null ? "–" : visit.reading().number(number);
    }

    List<Button> buttons(Visit visit, Prioritisation one) {
        return Gaps.of(one).isEmpty() && access.allows(visit.actor(), Calculate.blank(one), Commands.CREATE)
                ? List.of(new Button(
                        visit.url(PrioritisationPlaces.of(one.header().id()) + "/beregn"),
                        visit.hidden(Map.of()),
                        visit.word("prioritisation.compute"),
                        ""))
                : List.of();
    }
}
