package no.retning.engines.choice.interval;

import java.util.ArrayList;
import java.util.List;
import no.retning.engines.choice.InvalidProblem;

/**
 * Items of which some fit.
 *
 * @param weight one an item, at least 1
 * @param low the least profit of each item, at least 0
 * @param high the largest profit of each item, at least its least
 */
public record IntervalKnapsack(int capacity, int[] weight, int[] low, int[] high) {

    private static final int MOST_ITEMS = 500;
    private static final int LARGEST = 200_000_000;

    /** @throws InvalidProblem naming every fault that was found, items counted from 1 */
    public IntervalKnapsack {
        var faults = new ArrayList<String>();
        int n = weight.length;
        if (low.length != n || high.length != n) {
            faults.add("There are " + n + " weights, " + low.length + " least and " + high.length
                    + " largest profits: give one of each an item");
        } else if (n == 0 || n > MOST_ITEMS) {
            faults.add("There are " + n + " items: give from 1 to " + MOST_ITEMS);
        } else if (capacity < 0 || capacity > LARGEST) {
            faults.add("The capacity is " + capacity + ": give one from 0 to " + LARGEST);
        } else {
            check(faults, weight, low, high);
        }
        if (!faults.isEmpty()) {
            throw new InvalidProblem(faults);
        }
        weight = weight.clone();
        low = low.clone();
        high = high.clone();
    }

    private static void check(List<String> faults, int[] weight, int[] low, int[] high) {
        long sum = 0;
        for (int j = 0; j < weight.length && faults.size() < 20; j++) {
            if (weight[j] < 1) {
                faults.add("Item " + (j + 1) + " weighs " + weight[j] + ": give a weight of at least 1");
            }
            if (low[j] < 0 || high[j] < low[j]) {
                faults.add("Item " + (j + 1) + " has profits from " + low[j] + " to " + high[j]
                        + ": give two that are at least 0, the smaller one first");
            }
            sum += Math.max(0, high[j]);
        }
        if (sum > LARGEST) {
            faults.add("The largest profits sum to " + sum + ", more than " + LARGEST + ": divide them all");
        }
    }

    public int items() {
        return weight.length;
    }
}
