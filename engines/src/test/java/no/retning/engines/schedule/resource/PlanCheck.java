package no.retning.engines.schedule.resource;

import static org.assertj.core.api.Assertions.assertThat;

/** Says whether a plan is a plan, moment by moment, without anything that made it. */
final class PlanCheck {
    private PlanCheck() {}

    static void isPlan(ResourceProblem problem, ResourcePlan plan) {
        int end = 0;
        for (int i = 0; i < problem.size(); i++) {
            assertThat(plan.start(i)).as("start of " + i).isNotNegative();
            end = Math.max(end, plan.start(i) + problem.duration(i));
            for (int k = 0; k < problem.successors(i); k++) {
                assertThat(plan.start(problem.successor(i, k)))
                        .as("activity %d waits for %d", problem.successor(i, k), i)
                        .isGreaterThanOrEqualTo(plan.start(i) + problem.distance(i, k));
            }
        }
        assertThat(plan.makespan()).isEqualTo(end).isGreaterThanOrEqualTo(plan.lowerBound());
        for (int resource = 0; resource < problem.resources(); resource++) {
            for (int i = 0; i < problem.size(); i++) {
                // use is highest where something starts
                assertThat(use(problem, plan, resource, plan.start(i)))
                        .as("use of resource %d at %d", resource, plan.start(i))
                        .isLessThanOrEqualTo(problem.capacity(resource));
            }
        }
    }

    private static long use(ResourceProblem problem, ResourcePlan plan, int resource, int time) {
        long use = 0;
        for (int i = 0; i < problem.size(); i++) {
            if (plan.start(i) <= time && time < plan.start(i) + problem.duration(i)) {
                use += problem.demand(i, resource);
            }
        }
        return use;
    }
}
