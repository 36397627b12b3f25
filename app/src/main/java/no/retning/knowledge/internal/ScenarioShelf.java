package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.Axis;
import no.retning.knowledge.Composed;
import no.retning.knowledge.Opportunity;
import no.retning.knowledge.Scenario;
import no.retning.knowledge.ScenarioCompositions;
import no.retning.knowledge.ScenarioSet;
import no.retning.knowledge.ScenarioSets;
import no.retning.knowledge.Sign;
import no.retning.knowledge.StrategicResource;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Scenario sets at work: axes, scenarios, what each resource means in each, signs to watch for, and opportunities. */
@Component
@Order(3)
final class ScenarioShelf implements Shelf<ScenarioSet> {
    private static final String PATH = "scenario";
    private static final String AXIS = "akse";
    private static final String SCENARIO = "framtid";
    private static final String RESOURCE = "ressurs";
    private static final String SIGN = "tegn";
    private static final String OPPORTUNITY = "mulighet";

    private final ScenarioCompositions compositions;
    private final PartTables tables;
    private final PublishedThings things;

    ScenarioShelf(ScenarioCompositions compositions, PartTables tables, PublishedThings things) {
        this.compositions = compositions;
        this.tables = tables;
        this.things = things;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<ScenarioSet> composed() {
        return compositions;
    }

    @Override
    public Sheet<ScenarioSet> sheet() {
        return new ScenarioSetSheet();
    }

    @Override
    public ScenarioSet blank(UUID id) {
        return new ScenarioSet(
                Header.draft(id, ScenarioSet.KIND, "ny", ScenarioSet.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, ScenarioSet set) {
        return List.of(
                section(
                        visit,
                        set,
                        AXIS,
                        set.axes().stream().map(one -> axis(visit, one)),
                        "knowledge.axis",
                        "knowledge.axis.ends"),
                section(
                        visit,
                        set,
                        SCENARIO,
                        set.scenarios().stream().map(one -> scenario(visit, set, one)),
                        "knowledge.scenario",
                        "knowledge.axis.ends"),
                section(
                        visit,
                        set,
                        RESOURCE,
                        set.resources().stream().map(one -> resource(visit, set, one)),
                        "knowledge.resource",
                        "knowledge.importance",
                        "knowledge.robust"),
                section(
                        visit,
                        set,
                        SIGN,
                        set.signs().stream().map(one -> sign(visit, set, one)),
                        "knowledge.sign",
                        "knowledge.scenario",
                        "knowledge.sighting"),
                section(
                        visit,
                        set,
                        OPPORTUNITY,
                        set.opportunities().stream().map(one -> opportunity(visit, one)),
                        "knowledge.opportunity",
                        "knowledge.source"));
    }

    private Section section(
            Visit visit, ScenarioSet set, String part, Stream<PartTables.Line> lines, String... columns) {
        return tables.section(visit, PATH, set, part, lines.toList(), columns);
    }

    private static String said(Visit visit, LocalisedText text) {
        return visit.reading().text(text).text();
    }

    private static PartTables.Line axis(Visit visit, Axis one) {
        return new PartTables.Line(
                one.id(),
                visit.reading().text(one.title()),
                List.of(Cell.of(
                        one.ends().stream().map(end -> said(visit, end.title())).collect(Collectors.joining("; ")))));
    }

    private static PartTables.Line scenario(Visit visit, ScenarioSet set, Scenario one) {
        return new PartTables.Line(
                one.id(),
                visit.reading().text(one.title()),
                List.of(Cell.of(set.axes().stream()
                        .flatMap(axis -> axis.ends().stream())
                        .filter(end -> one.ends().contains(end.id()))
                        .map(end -> said(visit, end.title()))
                        .collect(Collectors.joining("; ")))));
    }

    private static PartTables.Line resource(Visit visit, ScenarioSet set, StrategicResource one) {
        return new PartTables.Line(
                one.id(),
                visit.reading().text(one.title()),
                List.of(
                        Cell.of(set.scenarios().stream()
                                .map(scenario -> said(visit, scenario.title()) + ": "
                                        + visit.word("knowledge.importance."
                                                + one.in(scenario.id())
                                                        .map(judged -> judged.importance()
                                                                .code())
                                                        .orElse("none")))
                                .collect(Collectors.joining("; "))),
                        Cell.of(visit.word(set.robust().contains(one.id()) ? "knowledge.yes" : "knowledge.no"))));
    }

    private static PartTables.Line sign(Visit visit, ScenarioSet set, Sign one) {
        return new PartTables.Line(
                one.id(),
                visit.reading().text(one.title()),
                List.of(
                        Cell.of(set.scenarios().stream()
                                .filter(scenario -> scenario.id().equals(one.scenario()))
                                .map(scenario -> said(visit, scenario.title()))
                                .collect(Collectors.joining())),
                        Cell.of(visit.word("knowledge.sighting." + one.seen().code()))));
    }

    private static PartTables.Line opportunity(Visit visit, Opportunity one) {
        return new PartTables.Line(
                one.id(), visit.reading().text(one.title()), List.of(PartTables.source(visit, one.source())));
    }

    @Override
    public List<Act<ScenarioSet>> acts() {
        return List.of(
                new Act<>("steg", ScenarioSets.ADVANCE, set -> StageSheet.of(ScenarioSet.KIND, ScenarioSet.STATES)));
    }

    @Override
    public List<Inner<ScenarioSet>> inners() {
        return List.of(
                new Inner<>(
                        AXIS,
                        (actor, set, one) -> new AxisSheet(set, one),
                        (set, id) ->
                                set.axes().stream().anyMatch(one -> one.id().equals(id)),
                        ScenarioSet::withoutAxis),
                new Inner<>(
                        SCENARIO,
                        (actor, set, one) -> new ScenarioSheet(set, one),
                        (set, id) -> set.scenarios().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        ScenarioSet::withoutScenario),
                new Inner<>(
                        RESOURCE,
                        (actor, set, one) -> new ResourceSheet(set, one),
                        (set, id) -> set.resources().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        ScenarioSet::withoutResource),
                new Inner<>(
                        SIGN,
                        (actor, set, one) -> new SignSheet(set, one, things.indicators()),
                        (set, id) ->
                                set.signs().stream().anyMatch(one -> one.id().equals(id)),
                        ScenarioSet::withoutSign),
                new Inner<>(
                        OPPORTUNITY,
                        (actor, set, one) -> new OpportunitySheet(one),
                        (set, id) -> set.opportunities().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        ScenarioSet::withoutOpportunity));
    }
}
