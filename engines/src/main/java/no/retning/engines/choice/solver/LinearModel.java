package no.retning.engines.choice.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Maximise a sum over columns, each between finite bounds, some in whole numbers, such that no row exceeds its limit.
 *
 * @param objective one coefficient a column
 * @param lower of each column
 * @param upper of each column
 * @param whole which columns take whole numbers only
 */
public record LinearModel(double[] objective, double[] lower, double[] upper, boolean[] whole, List<Row> rows) {

    /** Relative to the larger of 1 and the limit: what sums of decimal fractions may be off. */
    public static final double TOLERANCE = 1e-9;

    /** The sum of the coefficients times the columns is at most the limit. */
    public record Row(int[] columns, double[] coefficients, double atMost) {

        double sum(double[] values) {
            double sum = 0;
            for (int k = 0; k < columns.length; k++) {
                sum += coefficients[k] * values[columns[k]];
            }
            return sum;
        }

        boolean keeps(double[] values) {
            return sum(values) <= atMost + slip();
        }

        /** By how much sums of this row may be off. */
        public double slip() {
            double largest = Math.max(1, Math.abs(atMost));
            for (double coefficient : coefficients) {
                largest = Math.max(largest, Math.abs(coefficient));
            }
            return TOLERANCE * largest;
        }
    }

    public int columns() {
        return objective.length;
    }

    public double value(double[] values) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += objective[j] * values[j];
        }
        return sum;
    }

    /** Whether the values lie between their bounds, are whole where they must be, and keep every row. */
    public boolean allows(double[] values) {
        for (int j = 0; j < values.length; j++) {
            if (values[j] < lower[j] - TOLERANCE
                    || values[j] > upper[j] + TOLERANCE
                    || (whole[j] && values[j] != Math.rint(values[j]))) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> row.keeps(values));
    }

    /** The same rows with other coefficients to maximise. */
    public LinearModel maximising(double... other) {
        return new LinearModel(other, lower, upper, whole, rows);
    }

    /** The same with one column held at a value. */
    public LinearModel holding(int column, double value) {
        double[] least = lower.clone();
        double[] most = upper.clone();
        least[column] = value;
        most[column] = value;
        return new LinearModel(objective, least, most, whole, rows);
    }

    /** The same with more rows. */
    public LinearModel with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new LinearModel(objective, lower, upper, whole, List.copyOf(all));
    }

    /** The same with one more column that takes any value between two bounds, in no row yet. */
    public LinearModel withReal(double coefficient, double least, double most) {
        int n = columns();
        double[] c = Arrays.copyOf(objective, n + 1);
        double[] l = Arrays.copyOf(lower, n + 1);
        double[] u = Arrays.copyOf(upper, n + 1);
        c[n] = coefficient;
        l[n] = least;
        u[n] = most;
        return new LinearModel(c, l, u, Arrays.copyOf(whole, n + 1), rows);
    }
}
