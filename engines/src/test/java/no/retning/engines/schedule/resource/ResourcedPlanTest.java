package no.retning.engines.schedule.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Demand;
import no.retning.engines.schedule.Estimate;
import no.retning.engines.schedule.Link;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Resource;
import org.junit.jupiter.api.Test;

class ResourcedPlanTest {
    @Test
    void whatSharesOnePersonIsDoneOneAfterTheOther() {
        var resourced = new ResourcedPlan(plan(1, 0.5, 0.75));

        ResourcePlan made = new ResourcePlanner().plan(resourced.problem(), Limits.ofSchedules(100, 1));

        assertThat(resourced.time(made.makespan())).isEqualTo(2.5 + 4 + 1);
        assertThat(made.isProved()).isTrue();
    }

    @Test
    void whatFitsBesideEachOtherIsDoneAtOnce() {
        var resourced = new ResourcedPlan(plan(2, 0.5, 0.75));

        ResourcePlan made = new ResourcePlanner().plan(resourced.problem(), Limits.ofSchedules(100, 1));

        assertThat(resourced.time(made.makespan())).isEqualTo(4 + 1);
    }

    @Test
    void whatNeedsMoreThanThereIsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResourcedPlan(plan(1, 0.5, 1.5)))
                .withMessage("activity \"try\" needs 1.5 of resource \"dev\", which has only 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResourcedPlan(Plan.of(List.of(activity("a", 1)), List.of())))
                .withMessageContaining("no resources that activities share");
    }

    /** Two activities that need the same, and one after both. */
    private static Plan plan(double capacity, double one, double other) {
        var plan = Plan.of(
                List.of(
                        activity("build", 2.5).occupying(List.of(new Demand("dev", one))),
                        activity("try", 4).occupying(List.of(new Demand("dev", other))),
                        activity("done", 1)),
                List.of(Link.finishToStart("build", "done"), Link.finishToStart("try", "done")));
        return new Plan(
                plan.start(),
                plan.calendar(),
                plan.dataDate(),
                plan.calendars(),
                plan.activities(),
                plan.links(),
                plan.groups(),
                plan.risks(),
                plan.branches(),
                List.of(new Resource("dev", "Developers", capacity)));
    }

    private static Activity activity(String id, double duration) {
        return Activity.of(id, new Estimate.Fixed(duration));
    }
}
