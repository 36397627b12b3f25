package no.retning.formats.choicefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A knapsack of one or more dimensions.
 *
 * @param profit one an item
 * @param weight one an item, in each dimension
 * @param capacity one a dimension
 * @param known the best value known to whoever made the file, 0 where there is none
 */
public record Knapsack(double[] profit, double[][] weight, double[] capacity, double known) {

    private static final int MOST_KNAPSACKS = 1000;
    private static final int MOST = 1_000_000;

    /**
     * Reads a file of the OR-Library: how many knapsacks, and of each how many items, how many dimensions, the best known value, the
     * profits, the weights dimension by dimension, the capacities.
     */
    public static List<Knapsack> readAll(InputStream file) throws IOException {
        var numbers = new Numbers(Content.of(file));
        int many = numbers.whole("the number of knapsacks", 1, MOST_KNAPSACKS);
        var all = new ArrayList<Knapsack>();
        for (int k = 1; k <= many; k++) {
            all.add(read(numbers, "knapsack " + k + "'s "));
        }
        numbers.end();
        return all;
    }

    private static Knapsack read(Numbers numbers, String whose) {
        int items = numbers.whole(whose + "number of items", 1, MOST);
        int dimensions = numbers.whole(whose + "number of dimensions", 1, MOST / items);
        double known = numbers.next(whose + "best known value");
        double[] profit = several(numbers, items, whose + "profit of item ");
        double[][] weight = new double[dimensions][];
        for (int i = 0; i < dimensions; i++) {
            weight[i] = several(numbers, items, whose + "weight in dimension " + (i + 1) + " of item ");
        }
        return new Knapsack(profit, weight, several(numbers, dimensions, whose + "capacity in dimension "), known);
    }

    private static double[] several(Numbers numbers, int many, String what) {
        double[] several = new double[many];
        for (int j = 0; j < many; j++) {
            several[j] = numbers.next(what + (j + 1));
        }
        return several;
    }
}
