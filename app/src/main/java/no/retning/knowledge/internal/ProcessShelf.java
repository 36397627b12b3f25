package no.retning.knowledge.internal;

import java.util.List;
import java.util.UUID;
import no.retning.form.Sheet;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.governance.Bodies;
import no.retning.knowledge.Composed;
import no.retning.knowledge.Outcome;
import no.retning.knowledge.ProcessCompositions;
import no.retning.knowledge.ProcessPlan;
import no.retning.knowledge.ProcessPlans;
import no.retning.knowledge.ProcessStep;
import no.retning.page.Dates;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.RoughDate;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Process plans at work: the steps, when they are planned and what became of them. */
@Component
@Order(8)
final class ProcessShelf implements Shelf<ProcessPlan> {
    private static final String PATH = "prosess";
    private static final String STEP = "plansteg";

    private final ProcessCompositions compositions;
    private final Bodies bodies;
    private final PartTables tables;

    ProcessShelf(ProcessCompositions compositions, Bodies bodies, PartTables tables) {
        this.compositions = compositions;
        this.bodies = bodies;
        this.tables = tables;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Composed<ProcessPlan> composed() {
        return compositions;
    }

    @Override
    public Sheet<ProcessPlan> sheet() {
        return new ProcessSheet();
    }

    @Override
    public ProcessPlan blank(UUID id) {
        return new ProcessPlan(
                Header.draft(id, ProcessPlan.KIND, "ny", ProcessPlan.DRAFT),
                LocalisedText.NONE,
                LocalisedText.NONE,
                "",
                "",
                List.of(),
                Source.NONE);
    }

    @Override
    public List<Section> sections(Visit visit, ProcessPlan plan) {
        return List.of(tables.section(
                visit,
                PATH,
                plan,
                STEP,
                plan.steps().stream().map(step -> line(visit, step)).toList(),
                "process.step",
                "process.type",
                "process.planned",
                "process.outcome"));
    }

    private static PartTables.Line line(Visit visit, ProcessStep step) {
        return new PartTables.Line(
                step.id(),
                visit.reading().text(step.title()),
                List.of(
                        Cell.of(visit.word("process.type." + step.type().code())),
                        Cell.of(period(visit, step.from(), step.until())),
                        Cell.of(said(visit, step.outcome()))));
    }

    private static String said(Visit visit, @Nullable Outcome outcome) {
        if (outcome == null) {
            return visit.word("process.outcome.none");
        }
        return outcome.from() == null
                ? visit.word("process.standing.dropped")
                : period(visit, outcome.from(), outcome.until());
    }

    private static String period(Visit visit, RoughDate from, @Nullable RoughDate until) {
        var lang = visit.reading().language().tag();
        var begins = Dates.precisely(from.written(), lang);
        return until == null ? begins : begins + "–" + Dates.precisely(until.written(), lang);
    }

    @Override
    public List<Act<ProcessPlan>> acts() {
        return List.of(new Act<>(
                "steg", ProcessPlans.ADVANCE, plan -> new StateSheet<>(ProcessPlan.KIND, ProcessPlan.STATES)));
    }

    @Override
    public List<Inner<ProcessPlan>> inners() {
        return List.of(new Inner<>(
                STEP,
                (actor, plan, step) -> new StepSheet(step, bodies),
                (plan, id) -> plan.steps().stream().anyMatch(one -> one.id().equals(id)),
                ProcessPlan::without));
    }
}
