package no.retning.knowledge.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.knowledge.ActionPlan;
import no.retning.knowledge.ActionPlanCompositions;
import no.retning.knowledge.ActionPlans;
import no.retning.knowledge.Composed;
import no.retning.knowledge.FocusArea;
import no.retning.knowledge.Initiative;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Action plans at work: the focus areas, and the initiatives with who answers for each and when. */
@Component
@Order(12)
final class ActionPlanShelf implements Shelf<ActionPlan> {
    private static final String PATH = "handlingsplan";
    private static final String AREA = "innsatsomrade";
    private static final String INITIATIVE = "initiativ";

    private final ActionPlanCompositions compositions;
    private final PursuedGoals goals;
    private final InitiativeTargets targets;
    private final PartTables tables;
    private final Headers headers;

    ActionPlanShelf(
            ActionPlanCompositions compositions,
            PursuedGoals goals,
            InitiativeTargets targets,
            PartTables tables,
            Headers headers) {
        this.compositions = compositions;
        this.goals = goals;
        this.targets = targets;
        this.tables = tables;
        this.headers = headers;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<ActionPlan> composed() {
        return compositions;
    }

    @Override
    public Sheet<ActionPlan> sheet() {
        return new ActionPlanSheet();
    }

    @Override
    public ActionPlan blank(UUID id) {
        return new ActionPlan(
                Header.draft(id, ActionPlan.KIND, "ny", ActionPlan.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, ActionPlan plan) {
        var sections = new ArrayList<Section>();
        sections.add(tables.section(
                visit,
                PATH,
                plan,
                AREA,
                plan.focusAreas().stream().map(one -> line(visit, one)).toList(),
                "plan.focusArea",
                "plan.focusArea.goal",
                "knowledge.source"));
        // An initiative stands in a focus area, so there must be one first.
        if (!plan.focusAreas().isEmpty()) {
            sections.add(tables.section(
                    visit,
                    PATH,
                    plan,
                    INITIATIVE,
                    plan.initiatives().stream()
                            .map(one -> line(visit, plan, one))
                            .toList(),
                    "plan.initiative",
                    "plan.focusArea",
                    "plan.owner",
                    "plan.period",
                    "plan.indicators"));
        }
        return sections;
    }

    private PartTables.Line line(Visit visit, FocusArea area) {
        return new PartTables.Line(
                area.id(),
                visit.reading().text(area.title()),
                List.of(titled(visit, area.goal()), PartTables.source(visit, area.source())));
    }

    private PartTables.Line line(Visit visit, ActionPlan plan, Initiative one) {
        var area = plan.focusAreas().stream()
                .filter(each -> each.id().equals(one.focusArea()))
                .findFirst()
                .map(FocusArea::title)
                .orElse(LocalisedText.NONE);
        return new PartTables.Line(
                one.id(),
                visit.reading().text(one.title()),
                List.of(
                        Cell.of(visit.reading().text(area)),
                        one.owner() == null ? Cell.of(visit.word("plan.owner.none")) : titled(visit, one.owner()),
                        Cell.of(period(visit, one.from(), one.until())),
                        Cell.of(
                                one.indicators().isEmpty()
                                        ? visit.word("plan.indicators.none")
                                        : String.valueOf(one.indicators().size()))));
    }

    private Cell titled(Visit visit, @Nullable UUID thing) {
        return thing == null ? Cell.of("") : Cell.of(visit.reading().text(headers.title(thing)));
    }

    private static String period(Visit visit, @Nullable RoughDate from, @Nullable RoughDate until) {
        var lang = visit.reading().language().tag();
        var begins = from == null ? "" : Dates.precisely(from.written(), lang);
        return until == null || Objects.equals(from, until)
                ? begins
                : begins + "–" + Dates.precisely(until.written(), lang);
    }

    @Override
    public List<Act<ActionPlan>> acts() {
        return List.of(
                new Act<>("steg", ActionPlans.ADVANCE, plan -> new StateSheet<>(ActionPlan.KIND, ActionPlan.STATES)));
    }

    @Override
    public List<Inner<ActionPlan>> inners() {
        return List.of(
                new Inner<>(
                        AREA,
                        (actor, plan, area) -> new FocusAreaSheet(plan, area, goals),
                        (plan, id) -> plan.focusAreas().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        ActionPlan::withoutFocusArea),
                new Inner<>(
                        INITIATIVE,
                        (actor, plan, initiative) -> new InitiativeSheet(plan, initiative, targets),
                        (plan, id) -> plan.initiatives().stream()
                                .anyMatch(one -> one.id().equals(id)),
                        ActionPlan::withoutInitiative));
    }
}
