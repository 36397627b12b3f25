package no.retning.engines.cube;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hides as few more cells of a period as it easily finds, until no hidden one can be computed.
 *
 * <p>A sum that lacks one figure gives it away, so a second is hidden in it: one whose other sums lack something already, for
 * then these give nothing new away. What several sums give away together is found by elimination afterwards.
 */
final class Protection {
    private static final int WHOLE_WEIGHS = 2;

    private final Columns columns;
    private final List<int[]> relations;
    private final Map<Integer, List<Integer>> ofCell = new HashMap<>();
    private final int[] lacking;
    private final Deque<Integer> toLookAt = new ArrayDeque<>();

    Protection(Columns columns, List<int[]> relations) {
        this.columns = columns;
        this.relations = relations;
        this.lacking = new int[relations.size()];
        for (int i = 0; i < lacking.length; i++) {
            for (int cell : relations.get(i)) {
                ofCell.computeIfAbsent(cell, first -> new ArrayList<>()).add(i);
                lacking[i] += isUnknown(cell) ? 1 : 0;
            }
            toLookAt.add(i);
        }
    }

    void protect() {
        boolean any = true;
        while (any) {
            singles();
            any = false;
            for (int cell : Derivation.of(incomplete(), this::isUnknown)) {
                // An earlier one of the same round may have been company for this one too; it costs little.
                any |= columns.isHidden(cell) && besideOf(cell);
            }
        }
    }

    private boolean isUnknown(int cell) {
        return columns.isHidden(cell) || !columns.hasValue(cell);
    }

    private List<int[]> incomplete() {
        var incomplete = new ArrayList<int[]>();
        for (int i = 0; i < lacking.length; i++) {
            if (lacking[i] > 0) {
                incomplete.add(relations.get(i));
            }
        }
        return incomplete;
    }

    /** Sees to the sums that lack a hidden figure and no other. */
    private void singles() {
        while (!toLookAt.isEmpty()) {
            int relation = toLookAt.remove();
            if (lacking[relation] == 1 && lacksAHidden(relation)) {
                Integer other = company(relation);
                if (other != null) {
                    hide(other);
                }
            }
        }
    }

    private boolean lacksAHidden(int relation) {
        for (int cell : relations.get(relation)) {
            if (columns.isHidden(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean besideOf(int cell) {
        for (int relation : ofCell.getOrDefault(cell, List.of())) {
            Integer other = company(relation);
            if (other != null) {
                hide(other);
                return true;
            }
        }
        return false;
    }

    private void hide(int cell) {
        columns.hide(cell, Confidentiality.SUPPRESSED_WITH_OTHERS);
        for (int relation : ofCell.getOrDefault(cell, List.of())) {
            lacking[relation]++;
            toLookAt.add(relation);
        }
    }

    /** The figure of a sum that is best hidden: what gives least away, parts before wholes, small before large, 0 last. */
    private @Nullable Integer company(int relation) {
        Integer best = null;
        int leastGiven = Integer.MAX_VALUE;
        double leastSize = Double.POSITIVE_INFINITY;
        int[] cells = relations.get(relation);
        for (int i = 0; i < cells.length; i++) {
            if (isUnknown(cells[i])) {
                continue;
            }
            double size = size(cells[i]);
            int given = size == 0 ? Integer.MAX_VALUE - 1 : exposed(cells[i]) + (i == 0 ? WHOLE_WEIGHS : 0);
            if (given < leastGiven || (given == leastGiven && size < leastSize)) {
                best = cells[i];
                leastGiven = given;
                leastSize = size;
            }
        }
        return best;
    }

    /** How many sums would lack a figure alone if it were hidden. */
    private int exposed(int cell) {
        int exposed = 0;
        for (int relation : ofCell.getOrDefault(cell, List.of())) {
            exposed += lacking[relation] == 0 ? 1 : 0;
        }
        return exposed;
    }

    private double size(int cell) {
        double counted = columns.numerator.length > 0 ? columns.numerator[cell] : Double.NaN;
        return Double.isNaN(counted) ? columns.value[cell] : counted;
    }
}
