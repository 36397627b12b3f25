package no.retning.engines.choice.interval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who knows the profits and answers a choice with the best one: the knapsack problem, by lists of loads and profits of which none
 * is heavier and poorer than another (Nemhauser and Ullmann 1969), less those that cannot reach what is already known.
 */
final class Opponent {

    private final IntervalKnapsack knapsack;
    private final int n;
    private final boolean[] answer;
    private final int[] start;
    private final Integer[] order;
    private final long[] weightBefore;
    private final long[] profitBefore;

    /** Lists of all stages one after the other: load, profit, and which entry of the stage before it comes from. */
    private int[] load = new int[4096];

    private int[] profit = new int[4096];
    private int[] from = new int[4096];

    Opponent(IntervalKnapsack knapsack) {
        this.knapsack = knapsack;
        n = knapsack.items();
        answer = new boolean[n];
        start = new int[n + 2];
        order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        weightBefore = new long[n + 1];
        profitBefore = new long[n + 1];
    }

    /** The largest regret of a choice. */
    int regret(boolean[] chosen) {
        int[] profits = new int[n];
        int own = 0;
        for (int j = 0; j < n; j++) {
            profits[j] = chosen[j] ? knapsack.low()[j] : knapsack.high()[j];
            own += chosen[j] ? knapsack.low()[j] : 0;
        }
        return best(profits) - own;
    }

    /** The largest profit that fits. */
    int best(int... profits) {
        Arrays.sort(order, Comparator.comparingDouble(j -> -profits[j] / (double) knapsack.weight()[j]));
        for (int i = 0; i < n; i++) {
            weightBefore[i + 1] = weightBefore[i] + knapsack.weight()[order[i]];
            profitBefore[i + 1] = profitBefore[i] + profits[order[i]];
        }
        int known = greedy(profits);
        start[0] = 0;
        start[1] = 1;
        load[0] = 0;
        profit[0] = 0;
        for (int i = 0; i < n; i++) {
            known = Math.max(known, extend(i, profits, known));
        }
        return trace();
    }

    /** What was chosen in the last answer. */
    boolean[] answer() {
        return answer.clone();
    }

    private int greedy(int... profits) {
        long room = knapsack.capacity();
        int sum = 0;
        for (int j : order) {
            if (knapsack.weight()[j] <= room) {
                room -= knapsack.weight()[j];
                sum += profits[j];
            }
        }
        return sum;
    }

    /** Merges the list of a stage with itself plus an item. Returns the largest profit in it. */
    private int extend(int stage, int[] profits, int known) {
        int weight = knapsack.weight()[order[stage]];
        int gain = profits[order[stage]];
        int first = start[stage];
        int end = start[stage + 1];
        room(end + 2 * (end - first));
        int next = end;
        int without = first;
        int with = first;
        int highest = -1;
        while (without < end || with < end) {
            boolean take = without == end
                    || (with < end && load[with] + weight < load[without])
                    || (with < end && load[with] + weight == load[without] && profit[with] + gain > profit[without]);
            int source = take ? with++ : without++;
            long heavy = load[source] + (take ? (long) weight : 0);
            int rich = profit[source] + (take ? gain : 0);
            if (heavy > knapsack.capacity()) {
                with = end;
            } else if (rich > highest && rich + rest(stage + 1, knapsack.capacity() - heavy) >= known) {
                highest = rich;
                load[next] = (int) heavy;
                profit[next] = rich;
                from[next++] = take ? -1 - source : source;
            }
        }
        start[stage + 2] = next;
        return highest;
    }

    /** What the items from a stage on can add at most, the last of them in part. */
    private long rest(int stage, long room) {
        long full = weightBefore[stage] + room;
        int at = Arrays.binarySearch(weightBefore, stage, n + 1, full);
        if (at >= 0) {
            return profitBefore[at] - profitBefore[stage];
        }
        int last = -at - 2;
        long sum = profitBefore[last] - profitBefore[stage];
        if (last < n) {
            long part = full - weightBefore[last];
            long gain = profitBefore[last + 1] - profitBefore[last];
            sum += part * gain / (weightBefore[last + 1] - weightBefore[last]);
        }
        return sum;
    }

    private int trace() {
        int at = start[n + 1] - 1;
        int best = profit[at];
        for (int i = n - 1; i >= 0; i--) {
            boolean take = from[at] < 0;
            answer[order[i]] = take;
            at = take ? -1 - from[at] : from[at];
        }
        return best;
    }

    private void room(int wanted) {
        if (wanted > load.length) {
            int length = Math.max(wanted, 2 * load.length);
            load = Arrays.copyOf(load, length);
            profit = Arrays.copyOf(profit, length);
            from = Arrays.copyOf(from, length);
        }
    }
}
