package no.retning.engines.choice.solver;

import java.util.Arrays;

/**
 * The dual simplex method with bounds on the columns (Lemke 1954; Wagner 1958), on a dense tableau.
 *
 * <p>Every column has finite bounds, so that each basis is dual feasible once every column outside it rests at the bound that
 * its reduced cost prefers. That makes any basis a start for any node of a search, and its duals a valid bound.
 */
final class Tableau {

    enum Outcome {
        SOLVED,
        INFEASIBLE,
        CUT_OFF
    }

    private static final double PIVOT = 1e-8;
    private static final double FEASIBLE = 3e-10;
    private static final double TIE = 1e-12;
    private static final int FRESH_FOR = 150;

    private final int n;
    private final int m;
    private final double[] cost;
    private final double[][] original;
    private final double[] limit;
    private final double[] lower;
    private final double[] upper;

    /** What a basic one loses for each unit of one outside: rows of basic ones, columns of those outside. */
    private final double[][] body;

    private final double[] constant;
    private final double[] reduced;
    private final int[] basic;
    private final int[] outside;
    private final int[] rowOf;
    private final double[] rest;

    /** Where a column outside rests that has no preference. */
    private final boolean[] high;

    private final double[] value;
    private final double[] dual;
    private final double[] gradient;
    private final double indifferent;
    private int pivots;

    Tableau(LinearModel model) {
        n = model.columns();
        m = model.rows().size();
        cost = model.objective().clone();
        original = new double[m][n];
        limit = new double[m];
        lower = Arrays.copyOf(model.lower(), n + m);
        upper = Arrays.copyOf(model.upper(), n + m);
        Arrays.fill(upper, n, n + m, Double.POSITIVE_INFINITY);
        for (int i = 0; i < m; i++) {
            LinearModel.Row row = model.rows().get(i);
            double largest = 0;
            for (int k = 0; k < row.columns().length; k++) {
                original[i][row.columns()[k]] += row.coefficients()[k];
                largest = Math.max(largest, Math.abs(row.coefficients()[k]));
            }
            double scale = largest > 0 ? 1 / largest : 1;
            for (int j = 0; j < n; j++) {
                original[i][j] *= scale;
            }
            limit[i] = (row.atMost() + row.slip() / 2) * scale;
        }
        body = new double[m][n];
        constant = new double[m];
        reduced = new double[n];
        basic = new int[m];
        outside = new int[n];
        rowOf = new int[n + m];
        rest = new double[n];
        high = new boolean[n + m];
        value = new double[m];
        dual = new double[m];
        double dearest = 0;
        for (double each : cost) {
            dearest = Math.max(dearest, Math.abs(each));
        }
        indifferent = 1e-11 * dearest;
        gradient = new double[n];
        begin();
    }

    private void begin() {
        for (int i = 0; i < m; i++) {
            System.arraycopy(original[i], 0, body[i], 0, n);
            constant[i] = limit[i];
            basic[i] = n + i;
            rowOf[n + i] = i;
        }
        for (int j = 0; j < n; j++) {
            outside[j] = j;
            rowOf[j] = -1 - j;
            reduced[j] = cost[j];
        }
    }

    void bounds(int column, double least, double most) {
        lower[column] = least;
        upper[column] = most;
    }

    double lower(int column) {
        return lower[column];
    }

    double upper(int column) {
        return upper[column];
    }

    /** The value of a column in the last solution. */
    double value(int column) {
        return rowOf[column] >= 0 ? value[rowOf[column]] : rest[-1 - rowOf[column]];
    }

    /** How much the bound changes with a column, after {@link #bound}. */
    double gradient(int column) {
        return gradient[column];
    }

    /** Goes on from the present basis until solved, infeasible, or known to be worth at most the cut-off. */
    Outcome solve(double cutOff) {
        refresh();
        settle();
        for (int iteration = 0; iteration < 50 * (n + m) + 1000; iteration++) {
            if ((iteration & 7) == 7 && bound() <= cutOff) {
                return Outcome.CUT_OFF;
            }
            boolean careful = iteration > 2 * (n + m) + 50;
            int leaving = leaving(careful);
            if (leaving < 0) {
                return bound() <= cutOff ? Outcome.CUT_OFF : Outcome.SOLVED;
            }
            boolean below = value[leaving] < lower[basic[leaving]];
            int entering = entering(leaving, below, careful);
            if (entering < 0) {
                return Outcome.INFEASIBLE;
            }
            high[basic[leaving]] = !below;
            pivot(leaving, entering);
            settle();
        }
        bound();
        return Outcome.SOLVED;
    }

    /** Puts every outside one at the bound it prefers, and computes the basic ones from them. */
    private void settle() {
        for (int k = 0; k < n; k++) {
            int j = outside[k];
            if (j >= n) {
                reduced[k] = Math.min(0, reduced[k]);
            } else if (Math.abs(reduced[k]) > indifferent) {
                high[j] = reduced[k] > 0;
            }
            rest[k] = high[j] ? upper[j] : lower[j];
        }
        for (int i = 0; i < m; i++) {
            double[] row = body[i];
            double sum = constant[i];
            for (int k = 0; k < n; k++) {
                sum -= row[k] * rest[k];
            }
            value[i] = sum;
        }
    }

    /** The one farthest outside its bounds; when careful the first one, so that no basis comes back (Bland 1977). */
    private int leaving(boolean careful) {
        int worst = -1;
        double most = FEASIBLE;
        for (int i = 0; i < m; i++) {
            int j = basic[i];
            double off = Math.max(lower[j] - value[i], value[i] - upper[j]);
            if (off > FEASIBLE && (careful ? worst < 0 || j < basic[worst] : off > most)) {
                most = off;
                worst = i;
            }
        }
        return worst;
    }

    /** The smallest ratio keeps every reduced cost on its side; among equal ones the largest pivot. */
    private int entering(int leaving, boolean below, boolean careful) {
        double[] row = body[leaving];
        double sign = below ? 1 : -1;
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            double change = sign * row[k];
            int j = outside[k];
            if (Math.abs(change) < PIVOT || (j < n && lower[j] == upper[j])) {
                continue;
            }
            if (high[j] ? change > 0 : change < 0) {
                double ratio = Math.abs(reduced[k] / change);
                if (ratio < least - TIE
                        || (ratio <= least + TIE
                                && best >= 0
                                && (careful ? j < outside[best] : Math.abs(change) > Math.abs(row[best])))) {
                    least = Math.min(ratio, least);
                    best = k;
                }
            }
        }
        return best;
    }

    private void pivot(int r, int k) {
        double[] pivotRow = body[r];
        double inverse = 1 / pivotRow[k];
        for (int c = 0; c < n; c++) {
            pivotRow[c] *= inverse;
        }
        pivotRow[k] = inverse;
        constant[r] *= inverse;
        for (int i = 0; i < m; i++) {
            double factor = body[i][k];
            if (i != r && factor != 0) {
                eliminate(body[i], pivotRow, factor);
                body[i][k] = -factor * inverse;
                constant[i] -= factor * constant[r];
            }
        }
        double factor = reduced[k];
        if (factor != 0) {
            eliminate(reduced, pivotRow, factor);
        }
        reduced[k] = -factor * inverse;
        int out = basic[r];
        int in = outside[k];
        basic[r] = in;
        outside[k] = out;
        rowOf[in] = r;
        rowOf[out] = -1 - k;
        pivots++;
    }

    private static void eliminate(double[] row, double[] pivotRow, double factor) {
        for (int c = 0; c < row.length; c++) {
            row[c] -= factor * pivotRow[c];
        }
    }

    /** Computes the tableau again from the model once rounding may have gathered. */
    private void refresh() {
        if (pivots < FRESH_FOR + 2 * m) {
            return;
        }
        boolean[] wanted = new boolean[n + m];
        for (int i = 0; i < m; i++) {
            wanted[basic[i]] = true;
        }
        begin();
        for (int j = 0; j < n; j++) {
            if (wanted[j]) {
                int best = -1;
                int k = -1 - rowOf[j];
                for (int i = 0; i < m; i++) {
                    if (!wanted[basic[i]] && (best < 0 || Math.abs(body[i][k]) > Math.abs(body[best][k]))) {
                        best = i;
                    }
                }
                if (best >= 0 && Math.abs(body[best][k]) > PIVOT) {
                    pivot(best, k);
                }
            }
        }
        pivots = 0;
    }

    /**
     * What the model is worth at most within the present bounds, from the duals and the model as it was given, so that rounding
     * in the tableau cannot make it too small.
     */
    double bound() {
        double bound = 0;
        System.arraycopy(cost, 0, gradient, 0, n);
        for (int i = 0; i < m; i++) {
            dual[i] = rowOf[n + i] >= 0 ? 0 : Math.max(0, -reduced[-1 - rowOf[n + i]]);
            if (dual[i] != 0) {
                bound += dual[i] * limit[i];
                eliminate(gradient, original[i], dual[i]);
            }
        }
        for (int j = 0; j < n; j++) {
            bound += gradient[j] * (gradient[j] > 0 ? upper[j] : lower[j]);
        }
        return bound;
    }
}
