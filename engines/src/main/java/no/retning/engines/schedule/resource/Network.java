package no.retning.engines.schedule.resource;

/**
 * A problem laid out for speed: links in flat arrays, times divided by what they have in common, and the demands of an
 * activity packed in as few longs as the capacities allow, a guard bit above each. A resource that all activities could use
 * at once is left out.
 */
final class Network {
    final int size;
    final int unit;
    final int[] durations;
    final int[] order;
    final Links after;
    final Links before;
    final Packing packing;
    /** The longest path to the start of each activity, and from its start to the end of the plan. */
    final int[] heads;

    final int[] tails;
    /** Whether an activity that waits for another never starts before the other ends. */
    final boolean isPlain;

    private Network(int unit, int[] durations, int[] order, Links after, Links before, Packing packing) {
        this.size = durations.length;
        this.unit = unit;
        this.durations = durations;
        this.order = order;
        this.after = after;
        this.before = before;
        this.packing = packing;
        this.heads = new int[size];
        this.tails = new int[size];
        boolean plain = true;
        for (int i : order) {
            for (int k = after.first[i]; k < after.first[i + 1]; k++) {
                heads[after.other[k]] = Math.max(heads[after.other[k]], heads[i] + after.distance[k]);
                plain &= after.distance[k] >= durations[i];
            }
        }
        for (int at = size - 1; at >= 0; at--) {
            int i = order[at];
            tails[i] = durations[i];
            for (int k = after.first[i]; k < after.first[i + 1]; k++) {
                tails[i] = Math.max(tails[i], after.distance[k] + tails[after.other[k]]);
            }
        }
        this.isPlain = plain;
    }

    static Network of(ResourceProblem problem) {
        int size = problem.size();
        int unit = unit(problem);
        int[] durations = new int[size];
        for (int i = 0; i < size; i++) {
            durations[i] = problem.duration(i) / unit;
        }
        Links after = Links.of(problem.successors(), problem.distances(), unit);
        return new Network(unit, durations, after.order(), after, after.turned(), Packing.of(problem));
    }

    /** The same plan seen from its end: a schedule of one is, from right to left, a schedule of the other. */
    Network mirrored() {
        int[] turnedOrder = new int[size];
        for (int at = 0; at < size; at++) {
            turnedOrder[at] = order[size - 1 - at];
        }
        Links turned = before.copy();
        for (int j = 0; j < size; j++) {
            for (int k = turned.first[j]; k < turned.first[j + 1]; k++) {
                turned.distance[k] += durations[j] - durations[turned.other[k]];
            }
        }
        return new Network(unit, durations, turnedOrder, turned, turned.turned(), packing);
    }

    int criticalPath() {
        int longest = 0;
        for (int i = 0; i < size; i++) {
            longest = Math.max(longest, heads[i] + tails[i]);
        }
        return longest;
    }

    private static int unit(ResourceProblem problem) {
        int unit = 0;
        for (int i = 0; i < problem.size(); i++) {
            unit = common(unit, problem.duration(i));
            for (int distance : problem.distances()[i]) {
                unit = common(unit, distance);
            }
        }
        return Math.max(unit, 1);
    }

    private static int common(int one, int other) {
        int a = Math.abs(one);
        int b = Math.abs(other);
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
