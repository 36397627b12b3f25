package no.retning.engines.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Which hidden figures a reader could compute from sums and what is shown.
 *
 * <p>The sums are equations in what is not shown; a figure can be computed exactly when elimination leaves an equation in
 * it alone.
 */
final class Derivation {
    private static final double NOTHING = 1e-9;

    private Derivation() {}

    /**
     * The cells that can be computed.
     *
     * @param relations each a whole and its parts
     * @param unknown whether a cell shows no figure
     */
    static List<Integer> of(List<int[]> relations, IntPredicate unknown) {
        Map<Integer, Map<Integer, Double>> reduced = new HashMap<>();
        for (int[] relation : relations) {
            Map<Integer, Double> row = new HashMap<>();
            for (int i = 0; i < relation.length; i++) {
                if (unknown.test(relation[i])) {
                    row.merge(relation[i], i == 0 ? -1.0 : 1.0, Double::sum);
                }
            }
            reduce(row, reduced);
            if (!row.isEmpty()) {
                var first = row.entrySet().iterator().next();
                int pivot = first.getKey();
                scale(row, 1 / first.getValue());
                reduced.values().forEach(other -> subtract(other, pivot, row));
                reduced.put(pivot, row);
            }
        }
        var derivable = new ArrayList<Integer>();
        reduced.forEach((pivot, row) -> {
            if (row.size() == 1) {
                derivable.add(pivot);
            }
        });
        derivable.sort(null);
        return derivable;
    }

    private static void reduce(Map<Integer, Double> row, Map<Integer, Map<Integer, Double>> reduced) {
        for (Integer cell : List.copyOf(row.keySet())) {
            Map<Integer, Double> other = reduced.get(cell);
            if (other != null) {
                subtract(row, cell, other);
            }
        }
    }

    /** Rids a row of a cell by means of the row that is solved for it. */
    private static void subtract(Map<Integer, Double> row, int cell, Map<Integer, Double> solved) {
        Double times = row.get(cell);
        if (times == null) {
            return;
        }
        solved.forEach((other, coefficient) -> {
            double rest = row.getOrDefault(other, 0.0) - times * coefficient;
            if (Math.abs(rest) < NOTHING) {
                row.remove(other);
            } else {
                row.put(other, rest);
            }
        });
        row.remove(cell);
    }

    private static void scale(Map<Integer, Double> row, double by) {
        row.replaceAll((cell, coefficient) -> coefficient * by);
    }
}
