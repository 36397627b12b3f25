package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.LinearModel.Row;

/** A problem as a linear model: a column of 0 or 1 for each option, then one for each synergy. */
final class Formulation {

    private final PortfolioProblem problem;
    private final Map<String, Integer> columns = new HashMap<>();
    private final LinearModel model;
    private final int n;

    Formulation(PortfolioProblem problem) {
        this.problem = problem;
        n = problem.options().size();
        for (int j = 0; j < n; j++) {
            columns.put(problem.options().get(j).id(), j);
        }
        int all = n + problem.synergies().size();
        double[] lower = new double[all];
        double[] upper = new double[all];
        boolean[] whole = new boolean[all];
        Arrays.fill(upper, 1);
        Arrays.fill(whole, true);
        for (int j = 0; j < n; j++) {
            lower[j] = problem.options().get(j).must() ? 1 : 0;
        }
        var rows = new ArrayList<Row>();
        problem.budgets().forEach(budget -> rows.add(budgetRow(budget)));
        problem.exclusions().forEach(exclusion -> rows.add(sum(exclusion.options(), 1)));
        for (int j = 0; j < n; j++) {
            for (String need : problem.options().get(j).needs()) {
                rows.add(new Row(new int[] {j, column(need)}, new double[] {1, -1}, 0));
            }
        }
        for (int s = 0; s < problem.synergies().size(); s++) {
            addSynergy(rows, problem.synergies().get(s), n + s);
        }
        model = new LinearModel(new double[all], lower, upper, whole, List.copyOf(rows));
    }

    LinearModel model(Outlook outlook) {
        return model.maximising(worths(outlook));
    }

    PortfolioProblem problem() {
        return problem;
    }

    int column(String option) {
        Integer column = columns.get(option);
        if (column == null) {
            throw new InvalidProblem(List.of("'" + option + "' is not an option: correct the id"));
        }
        return column;
    }

    /** What each column adds to the worth. */
    double[] worths(Outlook outlook) {
        double[] worths = new double[model.columns()];
        for (int j = 0; j < n; j++) {
            worths[j] = outlook.worth(problem.options().get(j).values());
        }
        for (int s = n; s < worths.length; s++) {
            worths[s] = outlook.worth(problem.synergies().get(s - n).values());
        }
        return worths;
    }

    Portfolio portfolio(double[] values) {
        var chosen = new ArrayList<String>();
        for (int j = 0; j < n; j++) {
            if (values[j] > 0.5) {
                chosen.add(problem.options().get(j).id());
            }
        }
        return new Portfolio(chosen);
    }

    /** The columns of a portfolio. */
    double[] values(Portfolio portfolio) {
        double[] values = new double[model.columns()];
        portfolio.options().forEach(option -> values[column(option)] = 1);
        for (int s = n; s < values.length; s++) {
            boolean together = true;
            for (String option : problem.synergies().get(s - n).options()) {
                together &= values[column(option)] == 1;
            }
            values[s] = together ? 1 : 0;
        }
        return values;
    }

    /** What a portfolio takes of a budget, stop costs included. */
    double spent(Budget budget, Portfolio portfolio) {
        Row row = budgetRow(budget);
        double[] values = values(portfolio);
        double spent = budget.amount() - row.atMost();
        for (int k = 0; k < row.columns().length; k++) {
            spent += row.coefficients()[k] * values[row.columns()[k]];
        }
        return spent;
    }

    /** Choosing what runs saves its stop cost, which is spent beforehand. */
    private Row budgetRow(Budget budget) {
        int all = n + problem.synergies().size();
        double[] cost = new double[all];
        double stopping = 0;
        for (int j = 0; j < n; j++) {
            Option option = problem.options().get(j);
            double stop = paid(budget, option.stopCosts());
            stopping += stop;
            cost[j] = paid(budget, option.costs()) - stop;
        }
        for (int s = n; s < all; s++) {
            cost[s] = paid(budget, problem.synergies().get(s - n).costs());
        }
        int[] used = java.util.stream.IntStream.range(0, all)
                .filter(j -> cost[j] != 0)
                .toArray();
        double[] coefficients = Arrays.stream(used).mapToDouble(j -> cost[j]).toArray();
        return new Row(used, coefficients, budget.amount() - stopping);
    }

    private static double paid(Budget budget, List<Cost> costs) {
        double paid = 0;
        for (Cost cost : costs) {
            paid += budget.pays(cost) ? cost.amount() : 0;
        }
        return paid;
    }

    private Row sum(Collection<String> options, double atMost) {
        int[] used = options.stream().mapToInt(this::column).sorted().toArray();
        double[] ones = new double[used.length];
        Arrays.fill(ones, 1);
        return new Row(used, ones, atMost);
    }

    /** The column of the synergy is 1 exactly when all of its options are. */
    private void addSynergy(List<Row> rows, Synergy synergy, int column) {
        for (String option : synergy.options()) {
            rows.add(new Row(new int[] {column, column(option)}, new double[] {1, -1}, 0));
        }
        Row together = sum(synergy.options(), synergy.options().size() - 1);
        int size = together.columns().length;
        int[] used = Arrays.copyOf(together.columns(), size + 1);
        double[] coefficients = Arrays.copyOf(together.coefficients(), size + 1);
        used[size] = column;
        coefficients[size] = -1;
        rows.add(new Row(used, coefficients, together.atMost()));
    }
}
