package no.retning.engines.schedule.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Random problems, and the shortest makespan of small ones by trying everything. */
final class Problems {
    private final SplittableRandom random;

    Problems(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** @param lags whether links may be of any kind, instead of finish to start without lag */
    ResourceProblem any(int most, boolean lags) {
        int size = random.nextInt(1, most + 1);
        int resources = random.nextInt(0, 12);
        int[] capacities = random.ints(resources, 1, random.nextInt(2, 5000)).toArray();
        int[] durations = random.ints(size, 0, 7).toArray();
        int[][] successors = new int[size][];
        int[][] distances = new int[size][];
        int[][] demands = new int[size][resources];
        int[] names = shuffled(size);
        for (int at = 0; at < size; at++) {
            int i = names[at];
            List<Integer> following = new ArrayList<>();
            for (int later = at + 1; later < size; later++) {
                if (random.nextInt(size) < 2) {
                    following.add(names[later]);
                }
            }
            successors[i] = following.stream().mapToInt(Integer::intValue).toArray();
            distances[i] = following.stream()
                    .mapToInt(j -> lags ? random.nextInt(-4, 9) : durations[i])
                    .toArray();
            for (int k = 0; k < resources; k++) {
                demands[i][k] = random.nextBoolean() ? random.nextInt(capacities[k] + 1) : 0;
            }
        }
        return new ResourceProblem(durations, successors, distances, demands, capacities);
    }

    private int[] shuffled(int size) {
        int[] names = new int[size];
        Arrays.setAll(names, i -> i);
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = names[i];
            names[i] = names[j];
            names[j] = kept;
        }
        return names;
    }

    /** Every start of every activity, one activity after the other: slow, and plain enough to be believed. */
    static int shortest(ResourceProblem problem, int upTo) {
        for (int makespan = 0; makespan < upTo; makespan++) {
            if (place(problem, 0, new int[problem.size()], new int[problem.resources()][makespan], makespan)) {
                return makespan;
            }
        }
        return upTo;
    }

    private static boolean place(ResourceProblem problem, int i, int[] starts, int[][] use, int makespan) {
        if (i == problem.size()) {
            return true;
        }
        for (int start = 0; start + problem.duration(i) <= makespan; start++) {
            starts[i] = start;
            if (linksHold(problem, i, starts)) {
                if (add(problem, i, start, use, 1) && place(problem, i + 1, starts, use, makespan)) {
                    return true;
                }
                add(problem, i, start, use, -1);
            }
        }
        return false;
    }

    private static boolean linksHold(ResourceProblem problem, int placed, int[] starts) {
        for (int i = 0; i <= placed; i++) {
            for (int k = 0; k < problem.successors(i); k++) {
                int j = problem.successor(i, k);
                if (j <= placed && starts[j] < starts[i] + problem.distance(i, k)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean add(ResourceProblem problem, int i, int start, int[][] use, int sign) {
        boolean fits = true;
        for (int k = 0; k < use.length; k++) {
            for (int time = start; time < start + problem.duration(i); time++) {
                use[k][time] += sign * problem.demand(i, k);
                fits &= use[k][time] <= problem.capacity(k);
            }
        }
        return fits;
    }
}
