package no.retning.engines.choice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.Relaxation;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;

/**
 * Tries every portfolio, depth first, but for those that rules forbid or that a known portfolio beats in every outlook.
 *
 * <p>What a part of a portfolio can still be worth comes from one relaxation an outlook, corrected column by column.
 */
final class FrontierSearch {

    private static final double SAME = 1e-9;

    private final Formulation formulation;
    private final int most;
    private final int outlooks;
    private final LinearModel model;
    private final double[][] worths;
    private final double[][] gradients;
    private final double[] bounds;
    private final NonDominated<Portfolio> found;
    private final Rules rules;
    private final int[] order;
    private final Set<Portfolio> known = new HashSet<>();
    private boolean stopped;
    private int asked;

    FrontierSearch(Formulation formulation, List<Outlook> all, int most) {
        this.formulation = formulation;
        this.most = most;
        outlooks = all.size();
        model = formulation.model(all.getFirst());
        int columns = model.columns();
        worths = new double[outlooks][];
        gradients = new double[columns][outlooks];
        bounds = new double[outlooks];
        double[] slip = new double[outlooks];
        for (int t = 0; t < outlooks; t++) {
            worths[t] = formulation.worths(all.get(t));
            Relaxation relaxation = Relaxation.of(model.maximising(worths[t]));
            bounds[t] = relaxation.bound();
            double size = 1;
            for (int j = 0; j < columns; j++) {
                gradients[j][t] = relaxation.gradient()[j];
                size += Math.abs(worths[t][j]);
            }
            slip[t] = SAME * size;
        }
        found = new NonDominated<>(slip);
        rules = new Rules(model);
        order = IntStream.range(0, columns)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -weight(j)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns whether everything was tried. */
    boolean run(Solver solver, Limit limit) {
        for (int t = 0; t < outlooks && !limit.reached(); t++) {
            if (solver.solve(model.maximising(worths[t]), limit.share(0.3 / outlooks)) instanceof Solution.Found one) {
                offer(one.values(), true);
            }
        }
        if (rules.begin()) {
            visit(0, corrected(bounds.clone(), 0), limit);
        }
        return !stopped;
    }

    List<Portfolio> portfolios() {
        return found.all();
    }

    private double weight(int column) {
        double weight = 0;
        for (double gradient : gradients[column]) {
            weight += Math.abs(gradient);
        }
        return weight;
    }

    private void visit(int depth, double[] atMost, Limit limit) {
        if ((++asked & 255) == 0 && limit.reached() || found.size() >= most) {
            stopped = true;
        }
        if (stopped || found.beats(atMost)) {
            return;
        }
        int next = depth;
        while (next < order.length && rules.held(order[next])) {
            next++;
        }
        if (next == order.length) {
            offer(rules.values(), false);
            return;
        }
        int column = order[next];
        int first = gradients[column][0] >= 0 ? 1 : 0;
        for (int value : new int[] {first, 1 - first}) {
            int mark = rules.mark();
            if (rules.hold(column, value)) {
                visit(next + 1, corrected(atMost.clone(), mark), limit);
            }
            rules.undo(mark);
        }
    }

    /** Takes off what the columns held since a mark lose against where they help most. */
    private double[] corrected(double[] atMost, int mark) {
        for (int k = mark; k < rules.mark(); k++) {
            int column = rules.heldAt(k);
            double[] gradient = gradients[column];
            double value = rules.values()[column];
            for (int t = 0; t < outlooks; t++) {
                atMost[t] -= gradient[t] * ((gradient[t] > 0 ? 1 : model.lower()[column]) - value);
            }
        }
        return atMost;
    }

    private void offer(double[] given, boolean again) {
        Portfolio portfolio = formulation.portfolio(given);
        double[] values = formulation.values(portfolio);
        if (model.allows(values) && !known.contains(portfolio)) {
            if (again) {
                known.add(portfolio);
            }
            double[] vector = new double[outlooks];
            for (int t = 0; t < outlooks; t++) {
                for (int j = 0; j < values.length; j++) {
                    vector[t] += worths[t][j] * values[j];
                }
            }
            found.offer(vector, portfolio);
        }
    }
}
