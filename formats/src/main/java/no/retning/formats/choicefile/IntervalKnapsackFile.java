package no.retning.formats.choicefile;

import java.io.IOException;
import java.io.InputStream;

/**
 * A knapsack of which only the least and the largest profits are known.
 *
 * @param weight one an item
 * @param low the least profit of each item
 * @param high the largest profit of each item
 */
public record IntervalKnapsackFile(int capacity, int[] weight, int[] low, int[] high) {

    private static final int MOST_ITEMS = 100_000;

    /** Reads the number of items, the capacity, the weights, the least profits and the largest profits. */
    public static IntervalKnapsackFile read(InputStream file) throws IOException {
        var numbers = new Numbers(Content.of(file));
        int items = numbers.whole("the number of items", 1, MOST_ITEMS);
        int capacity = numbers.whole("the capacity", 0, Integer.MAX_VALUE);
        int[] weight = several(numbers, items, "the weight of item ");
        int[] low = several(numbers, items, "the least profit of item ");
        int[] high = several(numbers, items, "the largest profit of item ");
        numbers.end();
        return new IntervalKnapsackFile(capacity, weight, low, high);
    }

    private static int[] several(Numbers numbers, int many, String what) {
        int[] several = new int[many];
        for (int j = 0; j < many; j++) {
            several[j] = numbers.whole(what + (j + 1), 0, Integer.MAX_VALUE);
        }
        return several;
    }
}
