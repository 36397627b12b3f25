package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;

/** Why each option is in an answer or not: what the answer would be if it were decided the other way. */
record OptionReasons(Formulation formulation, Solver solver) {

    private static final double SAME = 1e-7;

    /** What the portfolio takes of each budget, and then each option. */
    List<Reason> of(LinearModel model, Portfolio portfolio, double objective, boolean proved, Limit limit) {
        var why = new ArrayList<Reason>();
        PortfolioProblem problem = formulation.problem();
        for (Budget budget : problem.budgets()) {
            why.add(new Reason.Spends(budget, formulation.spent(budget, portfolio)));
        }
        int left = problem.options().size();
        for (Option option : problem.options()) {
            Limit share = limit.share(1.0 / left--);
            if (option.must()) {
                why.add(new Reason.MustHave(option.id()));
            } else if (proved) {
                why.add(reason(option, model, portfolio.has(option.id()), objective, share));
            } else {
                why.add(new Reason.Unclear(option.id()));
            }
        }
        return why;
    }

    private Reason reason(Option option, LinearModel model, boolean in, double objective, Limit limit) {
        LinearModel other = model.holding(formulation.column(option.id()), in ? 0 : 1);
        return switch (solver.solve(other, limit)) {
            case Solution.Found without ->
                without.proved()
                        ? reason(option, in, objective, objective - without.objective())
                        : new Reason.Unclear(option.id());
            case Solution.Infeasible none ->
                in ? new Reason.Indispensable(option.id()) : new Reason.Impossible(option.id());
            case Solution.Unknown open -> new Reason.Unclear(option.id());
        };
    }

    /** What the loss of the best that goes without the option, or with it, says of the option. */
    private static Reason reason(Option option, boolean in, double objective, double loss) {
        if (loss <= SAME * Math.max(1, Math.abs(objective))) {
            return new Reason.Indifferent(option.id());
        }
        return in ? new Reason.EarnsItsPlace(option.id(), loss) : new Reason.CrowdedOut(option.id(), loss);
    }
}
