package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;

/** What more or less budget is worth. */
public record BudgetCurve(PortfolioProblem problem, Solver solver) {

    /**
     * The best portfolio when every budget is multiplied.
     *
     * @param factor of every budget
     */
    public record Point(double factor, Answer answer) {}

    /** One point a factor; the time left is shared between them. */
    public List<Point> points(Outlook outlook, List<Double> factors, Limit limit) {
        var points = new ArrayList<Point>();
        for (double factor : factors) {
            PortfolioProblem other = problem.with(times(problem.budgets(), factor));
            Limit share = limit.share(1.0 / (factors.size() - points.size()));
            points.add(new Point(factor, new Optimum(other, solver).find(outlook, share)));
        }
        return points;
    }

    static List<Budget> times(List<Budget> budgets, double factor) {
        return budgets.stream()
                .map(budget -> new Budget(budget.year(), budget.actor(), budget.amount() * factor))
                .toList();
    }
}
