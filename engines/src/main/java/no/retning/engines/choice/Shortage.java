package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.LinearModel.Row;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;

/** Why nothing can be chosen: which budgets are short, by the least sum over all of them. */
record Shortage(PortfolioProblem problem, Solver solver) {

    private static final double NOTHING = 1e-6;

    List<Reason> reasons(Limit limit) {
        int first = problem.options().size() + problem.synergies().size();
        int budgets = problem.budgets().size();
        LinearModel model = new Formulation(problem).model(new Outlook("none", java.util.Map.of(), java.util.Map.of()));
        for (int b = 0; b < budgets; b++) {
            model = model.withReal(-1, 0, most(model.rows().get(b)));
        }
        var rows = new ArrayList<>(model.rows());
        for (int b = 0; b < budgets; b++) {
            Row row = rows.get(b);
            int size = row.columns().length;
            int[] columns = Arrays.copyOf(row.columns(), size + 1);
            double[] coefficients = Arrays.copyOf(row.coefficients(), size + 1);
            columns[size] = first + b;
            coefficients[size] = -1;
            rows.set(b, new Row(columns, coefficients, row.atMost()));
        }
        var elastic =
                new LinearModel(model.objective(), model.lower(), model.upper(), model.whole(), List.copyOf(rows));
        return switch (solver.solve(elastic, limit)) {
            case Solution.Found found -> shorts(found.values(), first);
            case Solution.Infeasible none -> List.of(new Reason.RulesContradict());
            case Solution.Unknown open -> List.of();
        };
    }

    private List<Reason> shorts(double[] values, int first) {
        var shorts = new ArrayList<Reason>();
        for (int b = 0; b < problem.budgets().size(); b++) {
            Budget budget = problem.budgets().get(b);
            if (values[first + b] > NOTHING * Math.max(1, budget.amount())) {
                shorts.add(new Reason.Short(budget, values[first + b]));
            }
        }
        return shorts;
    }

    /** What the row can lack at most. */
    private static double most(Row row) {
        double most = Math.max(0, -row.atMost());
        for (double coefficient : row.coefficients()) {
            most += Math.max(0, coefficient);
        }
        return most + 1;
    }
}
