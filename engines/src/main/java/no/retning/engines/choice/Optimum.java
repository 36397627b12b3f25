package no.retning.engines.choice;

import java.util.List;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;

/** The portfolio that is worth most in one outlook, and why each option is in it or not. */
public final class Optimum {

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

    /** What the best portfolio takes of each budget, and how much worse it would be without or with each option. */
    public List<Reason> explain(Answer.Found best, Outlook outlook, Limit limit) {
        return new OptionReasons(formulation, solver)
                .of(formulation.model(outlook), best.portfolio(), best.value(), best.proved(), limit);
    }

    static Reason standing(double value, double bound, boolean proved) {
        return proved ? new Reason.Proved(value) : new Reason.NotProved(value, bound);
    }
}
