package no.retning.engines.schedule.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ResourcePlannerTest {
    private final ResourcePlanner planner = new ResourcePlanner();

    @Test
    void activitiesWaitWhereTheResourceIsTaken() {
        // 0 and 1 together take 3 of 2; 2 waits for 0
        var problem = ResourceProblem.of(
                new int[] {3, 4, 2}, new int[][] {{2}, {}, {}}, new int[][] {{2}, {1}, {1}}, new int[] {2});

        ResourcePlan plan = planner.plan(problem, Limits.ofSchedules(100, 1));

        PlanCheck.isPlan(problem, plan);
        assertThat(plan.makespan()).isEqualTo(7);
        assertThat(plan.isProved()).isTrue();
        assertThat(plan.gap()).isZero();
    }

    @Test
    void linksOfEveryKindAndLeadsAreKept() {
        // start to start +2, and finish to start with a lead of 1
        var problem = new ResourceProblem(
                new int[] {5, 3, 4},
                new int[][] {{1}, {2}, {}},
                new int[][] {{2}, {2}, {}},
                new int[][] {{1}, {1}, {1}},
                new int[] {3});

        ResourcePlan plan = planner.plan(problem, Limits.ofSchedules(100, 1));

        assertThat(plan.starts()).containsExactly(0, 2, 4);
        assertThat(plan.makespan()).isEqualTo(8);
        assertThat(plan.isProved()).isTrue();
    }

    @Test
    void allThatIsFoundIsAPlanAndNoBoundIsAboveTheShortest() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var problems = new Problems(seed);
        for (int i = 0; i < 300; i++) {
            ResourceProblem problem = problems.any(5, i % 2 == 0);
            ResourcePlan plan = planner.plan(problem, Limits.ofSchedules(500, i));
            PlanCheck.isPlan(problem, plan);
            int shortest = Problems.shortest(problem, plan.makespan());
            assertThat(plan.lowerBound()).as("bound of problem %d", i).isLessThanOrEqualTo(shortest);
            if (i % 2 == 1) {
                assertThat(plan.makespan()).as("problem %d", i).isEqualTo(shortest);
            }
        }
    }

    @Test
    void largerProblemsWithManyResourcesGivePlans() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var problems = new Problems(seed);
        for (int i = 0; i < 60; i++) {
            ResourceProblem problem = problems.any(150, i % 2 == 0);
            PlanCheck.isPlan(problem, planner.plan(problem, Limits.ofSchedules(300, i)));
        }
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        ResourceProblem problem = new Problems(7).any(100, false);

        ResourcePlan one = planner.plan(problem, Limits.ofSchedules(2_000, 5));
        ResourcePlan other = planner.plan(problem, Limits.ofSchedules(2_000, 5));

        assertThat(one.starts()).containsExactly(other.starts());
        assertThat(one.schedules()).isEqualTo(other.schedules());
    }

    @Test
    void whoCancelsGetsThePlanSoFar() {
        ResourceProblem problem = new Problems(11).any(200, false);
        var asked = new AtomicInteger();
        var limits = new Limits(Duration.ofDays(1), Long.MAX_VALUE, 1, () -> asked.incrementAndGet() > 50);

        ResourcePlan plan = planner.plan(problem, limits);

        PlanCheck.isPlan(problem, plan);
        assertThat(plan.isProved() || plan.wasCancelled()).isTrue();
    }

    @Test
    void noTimeAtAllStillGivesAPlan() {
        ResourceProblem problem = new Problems(12).any(200, true);

        PlanCheck.isPlan(problem, planner.plan(problem, Limits.of(Duration.ZERO, 1)));
    }

    @Test
    void manyActivitiesAndLongDurationsFitInMemory() {
        int size = 20_000;
        int[] durations = new int[size];
        int[][] successors = new int[size][];
        int[][] demands = new int[size][1];
        for (int i = 0; i < size; i++) {
            durations[i] = 480 * (1 + i % 5);
            successors[i] = i + 100 < size ? new int[] {i + 100} : new int[0];
            demands[i][0] = 1 + i % 3;
        }
        var problem = ResourceProblem.of(durations, successors, demands, new int[] {150});

        ResourcePlan plan = planner.plan(problem, Limits.ofSchedules(3, 1));

        assertThat(plan.makespan() % 480).isZero();
        assertThat((double) plan.makespan() / plan.lowerBound()).isCloseTo(1, within(0.2));
    }

    @Test
    void aDrawOfTheLibraryComesCloseToTheBestKnown() {
        assertThat(averageDeviation(Library.every(16, "j30"), 5_000)).isLessThanOrEqualTo(0.01);
        assertThat(averageDeviation(Library.every(5, "j120"), 10_000)).isLessThanOrEqualTo(0.04);
    }

    @Test
    @Tag("long")
    void allOfTheLibraryComesCloseToTheBestKnown() {
        assertThat(averageDeviation(Library.every(1, "j30"), 20_000)).isLessThanOrEqualTo(0.01);
        assertThat(averageDeviation(Library.every(1, "j120"), 50_000)).isLessThanOrEqualTo(0.04);
    }

    private double averageDeviation(List<Library.Known> all, long schedules) {
        double deviation = 0;
        for (Library.Known known : all) {
            ResourcePlan plan = planner.plan(known.problem(), Limits.ofSchedules(schedules, 1));
            PlanCheck.isPlan(known.problem(), plan);
            assertThat(plan.lowerBound()).as(known.name()).isLessThanOrEqualTo(known.makespan());
            deviation += (plan.makespan() - known.makespan()) / (double) known.makespan() / all.size();
        }
        System.out.printf("%d problems, %d schedules each: %.3f %%%n", all.size(), schedules, 100 * deviation);
        return deviation;
    }
}
