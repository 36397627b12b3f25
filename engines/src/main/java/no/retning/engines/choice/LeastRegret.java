package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.LinearModel.Row;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio whose largest regret over some outlooks is smallest (Savage 1951; Kouvelis and Yu 1997 for discrete futures).
 *
 * <p>The regret in an outlook is what the portfolio lacks there to the best; where the best is not proved, to its bound.
 */
public final class LeastRegret {

    private final Formulation formulation;
    private final Solver solver;

    public LeastRegret(PortfolioProblem problem, Solver solver) {
        this.formulation = new Formulation(problem);
        this.solver = solver;
    }

    /**
     * What is regretted least.
     *
     * @param answer its value is the largest regret
     * @param matrix null where there is no portfolio
     */
    public record Result(Answer answer, @Nullable RegretMatrix matrix) {}

    /** @param outlooks at least one */
    public Result find(List<Outlook> outlooks, Limit limit) {
        var lines = new ArrayList<Portfolio>();
        double[] best = new double[outlooks.size()];
        boolean proved = true;
        for (int s = 0; s < best.length; s++) {
            LinearModel model = formulation.model(outlooks.get(s));
            switch (solver.solve(model, limit.share(1.0 / (best.length - s + 1)))) {
                case Solution.Found found -> {
                    best[s] = found.bound();
                    proved &= found.proved();
                    lines.add(formulation.portfolio(found.values()));
                }
                case Solution.Infeasible none -> {
                    return new Result(
                            new Answer.None(new Shortage(formulation.problem(), solver).reasons(limit)), null);
                }
                case Solution.Unknown unknown -> {
                    return new Result(new Answer.Unfinished(0), null);
                }
            }
        }
        Solution solution = solver.solve(model(outlooks, best), limit);
        Portfolio portfolio = bestOf(outlooks, best, lines, solution);
        RegretMatrix matrix = matrix(outlooks, best, lines, portfolio);
        double regret = matrix.lines().getLast().worst();
        double bound = switch (solution) {
            case Solution.Found found -> found.proved() ? regret : Math.max(0, -found.bound());
            case Solution.Unknown unknown -> Math.max(0, -unknown.bound());
            case Solution.Infeasible none -> 0;
        };
        boolean whole = proved && solution instanceof Solution.Found found && found.proved();
        bound = proved ? Math.min(bound, regret) : 0;
        var why = new ArrayList<Reason>();
        why.add(Optimum.standing(regret, bound, whole));
        List<Double> regrets = matrix.lines().getLast().regrets();
        for (int s = 0; s < best.length; s++) {
            why.add(new Reason.Regrets(outlooks.get(s).id(), regrets.get(s), best[s] - regrets.get(s), best[s]));
        }
        return new Result(new Answer.Found(portfolio, regret, bound, whole, why), matrix);
    }

    /** What the portfolio of least regret takes of each budget, and how much more would be regretted without or with each option. */
    public List<Reason> explain(List<Outlook> outlooks, Result result, Limit limit) {
        RegretMatrix matrix = result.matrix();
        if (matrix == null || !(result.answer() instanceof Answer.Found found)) {
            return List.of();
        }
        double[] best = matrix.best().stream().mapToDouble(Double::doubleValue).toArray();
        return new OptionReasons(formulation, solver)
                .of(model(outlooks, best), found.portfolio(), -found.value(), found.proved(), limit);
    }

    /** What another portfolio lacks to the best in each outlook of a matrix. */
    public RegretMatrix.Line line(String chosenFor, Portfolio portfolio, List<Outlook> outlooks, RegretMatrix matrix) {
        double[] best = matrix.best().stream().mapToDouble(Double::doubleValue).toArray();
        return new RegretMatrix.Line(chosenFor, portfolio, regrets(outlooks, best, portfolio));
    }

    /** Every portfolio in every outlook. */
    private RegretMatrix matrix(List<Outlook> outlooks, double[] best, List<Portfolio> own, Portfolio least) {
        var lines = new ArrayList<RegretMatrix.Line>();
        for (int s = 0; s < best.length; s++) {
            lines.add(new RegretMatrix.Line(outlooks.get(s).id(), own.get(s), regrets(outlooks, best, own.get(s))));
        }
        lines.add(new RegretMatrix.Line("least regret", least, regrets(outlooks, best, least)));
        return new RegretMatrix(
                outlooks.stream().map(Outlook::id).toList(),
                java.util.Arrays.stream(best).boxed().toList(),
                lines);
    }

    private List<Double> regrets(List<Outlook> outlooks, double[] best, Portfolio portfolio) {
        var regrets = new ArrayList<Double>();
        for (int s = 0; s < best.length; s++) {
            regrets.add(Math.max(0, best[s] - worth(outlooks.get(s), portfolio)));
        }
        return regrets;
    }

    private double worth(Outlook outlook, Portfolio portfolio) {
        return formulation.model(outlook).value(formulation.values(portfolio));
    }

    /** The one that was searched for, or where that was cut short, a better one among those best in one outlook. */
    private Portfolio bestOf(List<Outlook> outlooks, double[] best, List<Portfolio> own, Solution solution) {
        var candidates = new ArrayList<Portfolio>();
        if (solution instanceof Solution.Found found) {
            candidates.add(formulation.portfolio(found.values()));
        }
        candidates.addAll(own);
        Portfolio chosen = candidates.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Portfolio candidate : candidates) {
            double worst = regrets(outlooks, best, candidate).stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            if (worst < least - LinearModel.TOLERANCE * Math.max(1, Math.abs(worst))) {
                least = worst;
                chosen = candidate;
            }
        }
        return chosen;
    }

    /** One more column, the largest regret, which no row may exceed and which is to be small. */
    private LinearModel model(List<Outlook> outlooks, double[] best) {
        double most = 1;
        var rows = new ArrayList<Row>();
        int regret = 0;
        for (int s = 0; s < best.length; s++) {
            double[] worths = formulation.worths(outlooks.get(s));
            regret = worths.length;
            int[] columns = new int[regret + 1];
            double[] coefficients = new double[regret + 1];
            double sum = Math.abs(best[s]);
            for (int j = 0; j < regret; j++) {
                columns[j] = j;
                coefficients[j] = -worths[j];
                sum += Math.abs(worths[j]);
            }
            columns[regret] = regret;
            coefficients[regret] = -1;
            rows.add(new Row(columns, coefficients, -best[s]));
            most = Math.max(most, sum);
        }
        LinearModel free = formulation.model(outlooks.getFirst());
        return free.maximising(new double[regret]).withReal(-1, 0, most).with(rows);
    }
}
