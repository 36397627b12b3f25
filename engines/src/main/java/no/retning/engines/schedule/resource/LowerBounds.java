package no.retning.engines.schedule.resource;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How short no plan can be: the critical path; the work of any set of activities, divided by the capacity, between the earliest
 * start and the shortest rest of any of them; and lengths that are refuted by {@link Refutation}.
 */
final class LowerBounds {
    /** Beyond so many activities only the work of all of them is looked at. */
    private static final int LARGE = 2_000;

    private final ResourceProblem problem;
    private final Network network;

    LowerBounds(ResourceProblem problem, Network network) {
        this.problem = problem;
        this.network = network;
    }

    /** The best bound that is found before the clock is over; never above the known makespan. */
    int best(int makespan, Clock clock) {
        int bound = Math.max(network.criticalPath(), work());
        var refutation = new Refutation(problem, network);
        while (bound < makespan && !clock.isOver() && refutation.refutes(bound)) {
            bound++;
        }
        return Math.min(bound, makespan);
    }

    private int work() {
        int bound = 0;
        Integer[] byRest = new Integer[network.size];
        Arrays.setAll(byRest, i -> i);
        Arrays.sort(byRest, Comparator.comparingInt(i -> -rest(i)));
        int[] heads = network.size > LARGE
                ? new int[] {0}
                : Arrays.stream(network.heads).distinct().toArray();
        for (int resource = 0; resource < problem.resources(); resource++) {
            if (problem.capacity(resource) > 0) {
                for (int head : heads) {
                    bound = Math.max(bound, work(resource, head, byRest));
                }
            }
        }
        return bound;
    }

    private int work(int resource, int head, Integer[] byRest) {
        long work = 0;
        long bound = 0;
        int capacity = problem.capacity(resource);
        for (int i : byRest) {
            long own = (long) problem.demand(i, resource) * network.durations[i];
            if (own > 0 && network.heads[i] >= head) {
                work += own;
                bound = Math.max(bound, head + (work + capacity - 1) / capacity + rest(i));
            }
        }
        return (int) bound;
    }

    /** What must follow the end of an activity. */
    private int rest(int activity) {
        return Math.max(0, network.tails[activity] - network.durations[activity]);
    }
}
