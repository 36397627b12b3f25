package no.retning.engines.schedule.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import no.retning.engines.schedule.resource.solver.ExactSolvers;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExactSolverTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void smallProblemsAreProvedAsByTryingEverything() {
        var planner = new ResourcePlanner(solver());
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var problems = new Problems(seed);
        for (int i = 0; i < 60; i++) {
            ResourceProblem problem = problems.any(5, i % 2 == 0);
            ResourcePlan plan = planner.plan(problem, new Limits(MINUTE, 3, i, () -> false));
            PlanCheck.isPlan(problem, plan);
            assertThat(plan.isProved()).as("problem %d", i).isTrue();
            assertThat(plan.makespan()).as("problem %d", i).isEqualTo(Problems.shortest(problem, plan.makespan()));
        }
    }

    @Test
    void aDrawOfTheLibraryIsProved() {
        allAreProved(Library.every(60, "j30"));
    }

    @Test
    @Tag("long")
    void allOfTheLibraryIsProvedWithinAMinuteEach() {
        allAreProved(Library.every(1, "j30"));
    }

    @Test
    void whoCancelsGetsThePlanSoFar() {
        var stop = new AtomicBoolean();
        Library.Known hard = Library.every(1, "j120").get(2);
        var planner = new ResourcePlanner(solver());
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(3));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            stop.set(true);
        });

        ResourcePlan plan =
                planner.plan(hard.problem(), new Limits(Duration.ofMinutes(10), Long.MAX_VALUE, 1, stop::get));

        PlanCheck.isPlan(hard.problem(), plan);
        assertThat(plan.isProved() || plan.wasCancelled()).isTrue();
        assertThat(plan.lowerBound()).isLessThanOrEqualTo(hard.makespan());
    }

    private static void allAreProved(List<Library.Known> all) {
        var planner = new ResourcePlanner(solver());
        for (Library.Known known : all) {
            ResourcePlan plan = planner.plan(known.problem(), Limits.of(MINUTE, 1));
            PlanCheck.isPlan(known.problem(), plan);
            assertThat(plan.makespan()).as(known.name()).isEqualTo(known.makespan());
            assertThat(plan.isProved()).as(known.name()).isTrue();
        }
    }

    private static ExactSolver solver() {
        Optional<ExactSolver> solver = ExactSolvers.present(1);
        Assumptions.assumeTrue(solver.isPresent(), "OR-Tools has no library for this machine");
        return solver.orElseThrow();
    }
}
