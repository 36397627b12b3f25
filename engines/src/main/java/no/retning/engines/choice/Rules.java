package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.LinearModel.Row;

/** Columns of 0 or 1 held one after the other, with what follows from the rows; all of it can be undone. */
final class Rules {

    private final List<Row> rows;
    private final double[] least;
    private final List<List<Integer>> rowsOf = new ArrayList<>();
    private final double[] lower;
    private final double[] upper;
    private final int[] trail;
    private final double[] given;
    private int held;

    /** What {@link #least} was before each change: adding and taking off again would gather rounding. */
    private double[] before = new double[256];

    private final int[] changes;
    private int changed;

    Rules(LinearModel model) {
        rows = model.rows();
        lower = new double[model.columns()];
        upper = new double[model.columns()];
        Arrays.fill(upper, 1);
        given = model.lower();
        trail = new int[model.columns()];
        changes = new int[model.columns()];
        least = new double[rows.size()];
        for (int j = 0; j < model.columns(); j++) {
            rowsOf.add(new ArrayList<>());
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (int k = 0; k < row.columns().length; k++) {
                rowsOf.get(row.columns()[k]).add(i);
                least[i] += Math.min(0, row.coefficients()[k]);
            }
        }
    }

    /** Holds what must be, and what follows from the rows alone. Returns whether the rows can be kept. */
    boolean begin() {
        for (int j = 0; j < given.length; j++) {
            if (given[j] == 1 && (held(j) ? lower[j] == 0 : !hold(j, 1))) {
                return false;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!force(i) || !follow(0)) {
                return false;
            }
        }
        return true;
    }

    boolean held(int column) {
        return lower[column] == upper[column];
    }

    /** Every column's value, of those that are held. */
    double[] values() {
        return lower;
    }

    int mark() {
        return held;
    }

    int heldAt(int place) {
        return trail[place];
    }

    /** Holds a column and all that follows. Returns whether the rows can be kept. */
    boolean hold(int column, double value) {
        int from = held;
        set(column, value);
        return follow(from);
    }

    void undo(int mark) {
        while (held > mark) {
            int column = trail[--held];
            changed = changes[held];
            int change = changed;
            for (int i : rowsOf.get(column)) {
                least[i] = before[change++];
            }
            lower[column] = 0;
            upper[column] = 1;
        }
    }

    private boolean follow(int from) {
        for (int k = from; k < held; k++) {
            for (int i : rowsOf.get(trail[k])) {
                if (!force(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Holds the columns that the room of a row leaves only one value. */
    private boolean force(int i) {
        Row row = rows.get(i);
        double room = row.atMost() + row.slip() - least[i];
        if (room < 0) {
            return false;
        }
        for (int k = 0; k < row.columns().length; k++) {
            double coefficient = row.coefficients()[k];
            int column = row.columns()[k];
            if (Math.abs(coefficient) > room && !held(column)) {
                set(column, coefficient > 0 ? 0 : 1);
            }
        }
        return true;
    }

    private void set(int column, double value) {
        lower[column] = value;
        upper[column] = value;
        changes[held] = changed;
        trail[held++] = column;
        for (int i : rowsOf.get(column)) {
            if (changed == before.length) {
                before = Arrays.copyOf(before, 2 * changed);
            }
            before[changed++] = least[i];
            double coefficient = coefficient(rows.get(i), column);
            least[i] += coefficient * value - Math.min(0, coefficient);
        }
    }

    private static double coefficient(Row row, int column) {
        for (int k = 0; k < row.columns().length; k++) {
            if (row.columns()[k] == column) {
                return row.coefficients()[k];
            }
        }
        return 0;
    }
}
