package no.retning.engines.schedule.resource;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What makes a problem impossible or meaningless, said by name. */
final class ProblemCheck {
    private final ResourceProblem problem;
    private final int size;

    ProblemCheck(ResourceProblem problem) {
        this.problem = problem;
        this.size = problem.size();
    }

    void run() {
        same("lists of successors", problem.successors().length);
        same("lists of distances", problem.distances().length);
        same("rows of demands", problem.demands().length);
        long sum = 0;
        for (int i = 0; i < size; i++) {
            require(problem.duration(i) >= 0, "activity " + i + " has the duration " + problem.duration(i));
            sum += problem.duration(i) + links(i);
            demands(i);
        }
        require(
                sum < ResourceProblem.LONGEST,
                "durations and lags make " + sum + ", which must stay below " + ResourceProblem.LONGEST
                        + "; count them in a coarser unit");
        noCircle();
    }

    private long links(int i) {
        int[] successors = problem.successors()[i];
        int[] distances = problem.distances()[i];
        require(
                successors.length == distances.length,
                "activity " + i + " has " + successors.length + " successors and " + distances.length + " distances");
        long longest = 0;
        for (int k = 0; k < successors.length; k++) {
            require(
                    successors[k] >= 0 && successors[k] < size,
                    "activity " + i + " has the successor " + successors[k] + "; activities go from 0 to "
                            + (size - 1));
            longest = Math.max(longest, Math.abs((long) distances[k]));
        }
        return longest;
    }

    private void demands(int i) {
        int[] demands = problem.demands()[i];
        require(
                demands.length == problem.resources(),
                "activity " + i + " has demands for " + demands.length + " resources of " + problem.resources());
        for (int k = 0; k < demands.length; k++) {
            require(demands[k] >= 0, "activity " + i + " takes " + demands[k] + " of resource " + k);
            require(
                    demands[k] <= problem.capacity(k) || problem.duration(i) == 0,
                    "activity " + i + " takes " + demands[k] + " of resource " + k + ", which never has more than "
                            + problem.capacity(k));
        }
    }

    private void noCircle() {
        int[] waiting = new int[size];
        for (int[] successors : problem.successors()) {
            for (int successor : successors) {
                waiting[successor]++;
            }
        }
        int[] free = new int[size];
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (waiting[i] == 0) {
                free[found++] = i;
            }
        }
        for (int at = 0; at < found; at++) {
            for (int successor : problem.successors()[free[at]]) {
                if (--waiting[successor] == 0) {
                    free[found++] = successor;
                }
            }
        }
        require(found == size, "links run in a circle: " + circle(waiting));
    }

    /** Every activity that still waits has a predecessor that waits, so that walking back must come round. */
    private String circle(int[] waiting) {
        int[] before = new int[size];
        Arrays.fill(before, -1);
        int start = -1;
        for (int i = 0; i < size; i++) {
            if (waiting[i] > 0) {
                for (int successor : problem.successors()[i]) {
                    before[successor] = i;
                }
                start = i;
            }
        }
        if (start < 0) {
            return "";
        }
        // the last that waits may lead nowhere; its predecessors do not
        for (int step = 0; step < size; step++) {
            start = before[start];
        }
        var path = new java.util.ArrayDeque<Integer>();
        int at = start;
        do {
            path.addFirst(at);
            at = before[at];
        } while (at != start);
        path.addFirst(start);
        return path.stream().limit(50).map(String::valueOf).collect(Collectors.joining(" -> "));
    }

    private void same(String what, int count) {
        require(count == size, count + " " + what + " for " + size + " activities");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
