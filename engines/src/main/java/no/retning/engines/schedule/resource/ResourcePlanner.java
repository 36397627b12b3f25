package no.retning.engines.schedule.resource;

import java.time.Duration;
import java.util.Optional;

/** Finds short plans: a genetic search first, then the exact solver if there is one. */
public final class ResourcePlanner {
    /** The part of the time that the search has before the exact solver begins, and the most of it. */
    private static final int SEARCH_PART = 10;

    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(1);

    private final Optional<ExactSolver> solver;

    /** Without an exact solver. */
    public ResourcePlanner() {
        this.solver = Optional.empty();
    }

    public ResourcePlanner(ExactSolver solver) {
        this.solver = Optional.of(solver);
    }

    /** The shortest plan that is found within the limits; there always is one, for every problem that can be made has a plan. */
    public ResourcePlan plan(ResourceProblem problem, Limits limits) {
        if (problem.size() == 0) {
            return new ResourcePlan(new int[0], 0, 0, 0, false);
        }
        return solver.map(exact -> exactly(exact, problem, limits)).orElseGet(() -> searched(problem, limits));
    }

    private static ResourcePlan searched(ResourceProblem problem, Limits limits) {
        var clock = new Clock(limits);
        var network = Network.of(problem);
        var search = new GeneticSearch(network, clock, limits.seed());
        int bound = new LowerBounds(problem, network).best(search.best().makespan(), clock);
        Candidate best = search.search(bound);
        int[] starts = best.starts().clone();
        for (int i = 0; i < starts.length; i++) {
            starts[i] *= network.unit;
        }
        return new ResourcePlan(
                starts,
                best.makespan() * network.unit,
                bound * network.unit,
                clock.schedules(),
                limits.cancelled().getAsBoolean());
    }

    private static ResourcePlan exactly(ExactSolver solver, ResourceProblem problem, Limits limits) {
        long begin = System.nanoTime();
        Duration first = limits.time().dividedBy(SEARCH_PART);
        ResourcePlan found = searched(
                problem,
                new Limits(
                        first.compareTo(LONGEST_SEARCH) < 0 ? first : LONGEST_SEARCH,
                        limits.schedules(),
                        limits.seed(),
                        limits.cancelled()));
        Duration left = limits.time().minusNanos(System.nanoTime() - begin);
        if (found.isProved() || left.isNegative() || left.isZero() || found.wasCancelled()) {
            return found;
        }
        return solver.improve(problem, found, new Limits(left, limits.schedules(), limits.seed(), limits.cancelled()));
    }
}
