package no.retning.engines.choice.solver;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Our own search, in plain Java: depth first, with linear bounds, columns fixed by reduced costs, and the nearer value first.
 *
 * <p>Bounds are computed from the model as given (see {@link Tableau#bound}), not from a tableau that rounding has worn.
 */
public final class BranchAndBound implements Solver {

    private static final double WHOLE = 1e-6;

    @Override
    public String name() {
        return "branch and bound";
    }

    @Override
    public Solution solve(LinearModel model, Limit limit) {
        return new Search(model, limit).run();
    }

    /** A decision not yet tried: the column between two values, from a point of the trail on. */
    private record Node(int trail, int column, double least, double most, double bound) {}

    private static final class Search {
        private final LinearModel model;
        private final Limit limit;
        private final Tableau tableau;
        private final double step;
        private final int n;
        private final Deque<Node> open = new ArrayDeque<>();
        private double best = Double.NEGATIVE_INFINITY;
        private double @Nullable [] bestValues;
        private double lost = Double.NEGATIVE_INFINITY;

        private int[] trailColumn = new int[64];
        private double[] trailLower = new double[64];
        private double[] trailUpper = new double[64];
        private int trail;

        Search(LinearModel model, Limit limit) {
            this.model = model;
            this.limit = limit;
            tableau = new Tableau(model);
            n = model.columns();
            step = step(model);
        }

        Solution run() {
            for (int j = 0; j < n; j++) {
                if (model.lower()[j] > model.upper()[j]) {
                    return new Solution.Infeasible();
                }
            }
            double root = Double.POSITIVE_INFINITY;
            boolean stopped = limit.reached();
            if (!stopped) {
                visit(Double.POSITIVE_INFINITY);
            }
            long nodes = 0;
            while (!open.isEmpty()) {
                if ((++nodes & 15) == 0 && limit.reached()) {
                    stopped = true;
                    break;
                }
                Node node = open.pop();
                undo(node.trail());
                if (node.bound() > cutOff()) {
                    change(node.column(), node.least(), node.most());
                    visit(node.bound());
                }
            }
            double bound = Math.max(best, lost);
            if (stopped) {
                bound = open.isEmpty() ? root : bound;
                for (Node node : open) {
                    bound = Math.max(bound, node.bound());
                }
            }
            double[] values = bestValues;
            if (values != null) {
                return new Solution.Found(values, best, bound, bound <= best + tolerance());
            }
            return stopped || lost > Double.NEGATIVE_INFINITY ? new Solution.Unknown(bound) : new Solution.Infeasible();
        }

        private double tolerance() {
            return LinearModel.TOLERANCE * Math.max(1, Math.abs(best));
        }

        /** What a node must be worth more than. */
        private double cutOff() {
            return best == Double.NEGATIVE_INFINITY
                    ? best
                    : best + Math.max(tolerance(), step - 1e-6 * Math.max(1, step));
        }

        private void visit(double parent) {
            Tableau.Outcome outcome = tableau.solve(cutOff());
            if (outcome != Tableau.Outcome.SOLVED) {
                return;
            }
            double bound = Math.min(parent, tableau.bound());
            fixByReducedCosts(bound);
            int column = fractional();
            if (column < 0) {
                offer();
                column = unsettled(bound);
                if (column < 0) {
                    return;
                }
            }
            double value = tableau.value(column);
            double below =
                    Math.min(Math.max(Math.floor(value + WHOLE), tableau.lower(column)), tableau.upper(column) - 1);
            Node down = new Node(trail, column, tableau.lower(column), below, bound);
            Node up = new Node(trail, column, below + 1, tableau.upper(column), bound);
            boolean upFirst = value - below >= 0.5;
            open.push(upFirst ? down : up);
            open.push(upFirst ? up : down);
        }

        private void fixByReducedCosts(double bound) {
            double room = bound - cutOff();
            for (int j = 0; j < n; j++) {
                double width = tableau.upper(j) - tableau.lower(j);
                if (model.whole()[j] && width > 0) {
                    double gradient = tableau.gradient(j);
                    double steps = Math.floor(room / Math.abs(gradient) + 1e-7);
                    if (Math.abs(gradient) > 1e-9 && steps < width) {
                        if (gradient > 0) {
                            change(j, tableau.upper(j) - steps, tableau.upper(j));
                        } else {
                            change(j, tableau.lower(j), tableau.lower(j) + steps);
                        }
                    }
                }
            }
        }

        /** The whole column that is farthest from whole, weighed with what it matters. */
        private int fractional() {
            int chosen = -1;
            double most = 0;
            for (int j = 0; j < n; j++) {
                if (model.whole()[j]) {
                    double value = tableau.value(j);
                    double off = Math.abs(value - Math.rint(value));
                    if (off > WHOLE) {
                        double weight = off * (1e-6 + Math.abs(model.objective()[j]));
                        if (chosen < 0 || weight > most) {
                            most = weight;
                            chosen = j;
                        }
                    }
                }
            }
            return chosen;
        }

        /** Takes the solution of the tableau, its whole columns made exactly whole, if it keeps every row. */
        private void offer() {
            double[] values = new double[n];
            for (int j = 0; j < n; j++) {
                double value = Math.clamp(tableau.value(j), model.lower()[j], model.upper()[j]);
                values[j] = model.whole()[j] ? Math.rint(value) : value;
            }
            double objective = model.value(values);
            if (objective > best && model.allows(values)) {
                best = objective;
                bestValues = values;
            }
        }

        /** Whole columns all look whole, but rounding them lost a row or some worth: goes on with one that is not held. */
        private int unsettled(double bound) {
            if (bound <= cutOff()) {
                return -1;
            }
            for (int j = 0; j < n; j++) {
                if (model.whole()[j] && tableau.lower(j) < tableau.upper(j)) {
                    return best >= bound - 1e-7 * Math.max(1, Math.abs(bound)) ? -1 : j;
                }
            }
            if (bestValues == null || best < bound - 1e-7 * Math.max(1, Math.abs(bound))) {
                lost = Math.max(lost, bound);
            }
            return -1;
        }

        private void change(int column, double least, double most) {
            if (trail == trailColumn.length) {
                trailColumn = Arrays.copyOf(trailColumn, 2 * trail);
                trailLower = Arrays.copyOf(trailLower, 2 * trail);
                trailUpper = Arrays.copyOf(trailUpper, 2 * trail);
            }
            trailColumn[trail] = column;
            trailLower[trail] = tableau.lower(column);
            trailUpper[trail] = tableau.upper(column);
            trail++;
            tableau.bounds(column, least, most);
        }

        private void undo(int point) {
            while (trail > point) {
                trail--;
                tableau.bounds(trailColumn[trail], trailLower[trail], trailUpper[trail]);
            }
        }

        /** By how much two different values of the objective differ at least. */
        private static double step(LinearModel model) {
            long divisor = 0;
            for (int j = 0; j < model.columns(); j++) {
                double coefficient = model.objective()[j];
                if (coefficient != 0) {
                    if (!model.whole()[j] || coefficient != Math.rint(coefficient) || Math.abs(coefficient) > 1e9) {
                        return 0;
                    }
                    long a = (long) Math.abs(coefficient);
                    while (a != 0) {
                        long rest = divisor % a;
                        divisor = a;
                        a = rest;
                    }
                }
            }
            return divisor;
        }
    }
}
