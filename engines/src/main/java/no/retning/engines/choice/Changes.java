package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.LinearModel.Row;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;

/** What would have to change for an option to enter the best portfolio, or to leave it. */
public final class Changes {

    /** Nobody plans with costs or budgets so many times as large. */
    public static final double MOST = 1000;

    private static final double SAME = 1e-8;
    private static final int ROUNDS = 50;

    private final Formulation formulation;
    private final Solver solver;
    private final int budgets;

    public Changes(PortfolioProblem problem, Solver solver) {
        this.formulation = new Formulation(problem);
        this.solver = solver;
        this.budgets = problem.budgets().size();
    }

    /** For every option that is not a must, as long as there is time; nothing where the best is not proved. */
    public List<Change> find(Outlook outlook, Answer.Found best, Limit limit) {
        var changes = new ArrayList<Change>();
        if (best.proved()) {
            var options = formulation.problem().options().stream()
                    .filter(option -> !option.must())
                    .toList();
            for (Option option : options) {
                Limit share = limit.share(1.0 / (options.size() - changes.size()));
                changes.add(change(option, outlook, best, share));
            }
        }
        return changes;
    }

    private Change change(Option option, Outlook outlook, Answer.Found best, Limit limit) {
        boolean enters = !best.portfolio().has(option.id());
        int column = formulation.column(option.id());
        LinearModel model = formulation.model(outlook);
        LinearModel with = model.holding(column, 1);
        OptionalDouble other = most(enters ? with : model.holding(column, 0), limit.share(0.3));
        OptionalDouble value = other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((enters ? 1 : -1) * (best.value() - other.getAsDouble()));
        if (enters) {
            return new Change(
                    option.id(),
                    true,
                    value,
                    cheapened(option, column, atLeast(with, best.value()), limit.share(0.5)),
                    budgetToEnter(column, model, best.value(), limit));
        }
        if (other.isEmpty()) {
            return new Change(option.id(), false, value, OptionalDouble.empty(), OptionalDouble.empty());
        }
        return new Change(
                option.id(),
                false,
                value,
                dearer(option, column, above(with, other.getAsDouble()), limit.share(0.5)),
                budgetToLeave(column, model, other.getAsDouble(), limit));
    }

    /** The largest part of its costs with which it is in a portfolio as good as the best. */
    private OptionalDouble cheapened(Option option, int column, LinearModel model, Limit limit) {
        return most(costed(option, column, model, 0, 1), limit);
    }

    /** The largest multiple of its costs with which it still is in a better portfolio than any without it. */
    private OptionalDouble dearer(Option option, int column, LinearModel model, Limit limit) {
        OptionalDouble factor = most(costed(option, column, model, 1, MOST), limit);
        return factor.isPresent() && factor.getAsDouble() >= MOST - SAME ? OptionalDouble.empty() : factor;
    }

    /** One more column, which multiplies the costs of an option that is held at 1, and is to be large. */
    private LinearModel costed(Option option, int column, LinearModel model, double least, double most) {
        int factor = model.columns();
        var rows = new ArrayList<>(model.rows());
        for (int b = 0; b < budgets; b++) {
            Budget budget = formulation.problem().budgets().get(b);
            double cost = 0;
            for (Cost each : option.costs()) {
                cost += budget.pays(each) ? each.amount() : 0;
            }
            if (cost != 0) {
                // The column of the option, held at 1, already pays its costs once.
                rows.set(b, plus(rows.get(b), factor, cost, cost));
            }
        }
        return new LinearModel(new double[factor], model.lower(), model.upper(), model.whole(), List.copyOf(rows))
                .withReal(1, least, most);
    }

    /** Budgets grow until it is in a portfolio as good as the best without it can be by then. */
    private OptionalDouble budgetToEnter(int column, LinearModel model, double best, Limit limit) {
        double level = best;
        for (int round = 0; round < ROUNDS && !limit.reached(); round++) {
            OptionalDouble factor = leastBudget(atLeast(model.holding(column, 1), level), 1, MOST, limit.share(0.3));
            if (factor.isEmpty()) {
                return factor;
            }
            // A little more than that: what fits just as well without it must be seen, too.
            double beyond = factor.getAsDouble() * (1 + 1e-7) + 1e-12;
            OptionalDouble without = most(budgeted(model.holding(column, 0), beyond), limit.share(0.3));
            if (without.isEmpty() || without.getAsDouble() <= level + slip(level)) {
                return without.isEmpty() && limit.reached() ? without : factor;
            }
            level = without.getAsDouble();
        }
        return OptionalDouble.empty();
    }

    /** Budgets shrink until the best without it is as good as any portfolio with it. */
    private OptionalDouble budgetToLeave(int column, LinearModel model, double without, Limit limit) {
        double level = without;
        for (int round = 0; round < ROUNDS && !limit.reached(); round++) {
            OptionalDouble factor = leastBudget(above(model.holding(column, 1), level), 0, 1, limit.share(0.3));
            if (factor.isEmpty()) {
                return factor;
            }
            double below = factor.getAsDouble() * (1 - 1e-7) - 1e-12;
            if (below < 0) {
                return OptionalDouble.empty();
            }
            OptionalDouble out = most(budgeted(model.holding(column, 0), below), limit.share(0.3));
            OptionalDouble in = most(budgeted(model.holding(column, 1), below), limit.share(0.3));
            if (out.isEmpty()) {
                return OptionalDouble.empty();
            }
            if (in.isEmpty() || in.getAsDouble() <= out.getAsDouble() + slip(level)) {
                return factor;
            }
            level = out.getAsDouble();
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble leastBudget(LinearModel model, double least, double most, Limit limit) {
        int factor = model.columns();
        var rows = new ArrayList<>(model.rows());
        for (int b = 0; b < budgets; b++) {
            double amount = formulation.problem().budgets().get(b).amount();
            rows.set(b, plus(rows.get(b), factor, -amount, -amount));
        }
        var asked = new LinearModel(new double[factor], model.lower(), model.upper(), model.whole(), List.copyOf(rows))
                .withReal(-1, least, most);
        OptionalDouble found = most(asked, limit);
        return found.isEmpty() ? found : OptionalDouble.of(-found.getAsDouble());
    }

    private LinearModel budgeted(LinearModel model, double factor) {
        var rows = new ArrayList<>(model.rows());
        for (int b = 0; b < budgets; b++) {
            double amount = formulation.problem().budgets().get(b).amount();
            Row row = rows.get(b);
            rows.set(b, new Row(row.columns(), row.coefficients(), row.atMost() + amount * (factor - 1)));
        }
        return new LinearModel(model.objective(), model.lower(), model.upper(), model.whole(), List.copyOf(rows));
    }

    private static Row plus(Row row, int column, double coefficient, double more) {
        int size = row.columns().length;
        int[] columns = Arrays.copyOf(row.columns(), size + 1);
        double[] coefficients = Arrays.copyOf(row.coefficients(), size + 1);
        columns[size] = column;
        coefficients[size] = coefficient;
        return new Row(columns, coefficients, row.atMost() + more);
    }

    private OptionalDouble most(LinearModel model, Limit limit) {
        return solver.solve(model, limit) instanceof Solution.Found found && found.proved()
                ? OptionalDouble.of(found.objective())
                : OptionalDouble.empty();
    }

    private static LinearModel atLeast(LinearModel model, double level) {
        return worth(model, level - slip(level));
    }

    private static LinearModel above(LinearModel model, double level) {
        return worth(model, level + slip(level));
    }

    private static LinearModel worth(LinearModel model, double least) {
        int[] columns = new int[model.objective().length];
        double[] coefficients = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = j;
            coefficients[j] = -model.objective()[j];
        }
        return model.with(List.of(new Row(columns, coefficients, -least)));
    }

    private static double slip(double level) {
        return 100 * SAME * Math.max(1, Math.abs(level));
    }
}
