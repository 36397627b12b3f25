package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;

/** The portfolio that is worth most in one outlook, and why each option is in it or not. */
public final class Optimum {

    private static final double SAME = 1e-7;

    private final Formulation formulation;
    private final Solver solver;

    public Optimum(PortfolioProblem problem, Solver solver) {
        this.formulation = new Formulation(problem);
        this.solver = solver;
    }

    /** The best portfolio, without reasons for each option. */
    public Answer find(Outlook outlook, Limit limit) {
        return switch (solver.solve(formulation.model(outlook), limit)) {
            case Solution.Found found ->
                new Answer.Found(
                        formulation.portfolio(found.values()),
                        found.objective(),
                        found.bound(),
                        found.proved(),
                        List.of(standing(found.objective(), found.bound(), found.proved())));
            case Solution.Infeasible none ->
                new Answer.None(new Shortage(formulation.problem(), solver).reasons(limit));
            case Solution.Unknown unknown -> new Answer.Unfinished(unknown.bound());
        };
    }

    /** The best portfolio, what it takes of each budget, and what each option is worth to it. */
    public Answer explain(Outlook outlook, Limit limit) {
        Answer answer = find(outlook, limit);
        if (!(answer instanceof Answer.Found found)) {
            return answer;
        }
        var why = new ArrayList<>(found.why());
        LinearModel model = formulation.model(outlook);
        PortfolioProblem problem = formulation.problem();
        for (Budget budget : problem.budgets()) {
            why.add(new Reason.Spends(budget, formulation.spent(budget, found.portfolio())));
        }
        int left = problem.options().size();
        for (Option option : problem.options()) {
            why.add(reason(option, found, model, limit.share(1.0 / left--)));
        }
        return new Answer.Found(found.portfolio(), found.value(), found.bound(), found.proved(), why);
    }

    private Reason reason(Option option, Answer.Found found, LinearModel model, Limit limit) {
        boolean in = found.portfolio().has(option.id());
        if (option.must()) {
            return new Reason.MustHave(option.id());
        }
        if (!found.proved()) {
            return new Reason.Unclear(option.id());
        }
        LinearModel other = model.holding(formulation.column(option.id()), in ? 0 : 1);
        return switch (solver.solve(other, limit)) {
            case Solution.Found without
            when without.proved() -> {
                double loss = found.value() - without.objective();
                yield loss <= SAME * Math.max(1, Math.abs(found.value()))
                        ? new Reason.Indifferent(option.id())
                        : in ? new Reason.EarnsItsPlace(option.id(), loss) : new Reason.CrowdedOut(option.id(), loss);
            }
            case Solution.Infeasible none ->
                in ? new Reason.Indispensable(option.id()) : new Reason.Impossible(option.id());
            case Solution.Found open -> new Reason.Unclear(option.id());
            case Solution.Unknown open -> new Reason.Unclear(option.id());
        };
    }

    static Reason standing(double value, double bound, boolean proved) {
        return proved ? new Reason.Proved(value) : new Reason.NotProved(value, bound);
    }
}
