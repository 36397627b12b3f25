package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.List;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;
import org.jspecify.annotations.Nullable;

/**
 * The answers to all questions that can be put to a problem.
 *
 * @param leastRegret whether the answer is the portfolio of least regret, as it is where there are several scenarios and nobody
 *     weighs them; otherwise it is the one that is worth most over the scenarios' mean
 * @param mostValue the portfolio that is worth most over the scenarios' mean, which the curve and the changes are about
 * @param matrix null where there is one scenario or no portfolio
 * @param each what the answer takes of each budget, then why each option is in it or not
 * @param frontier null where there is one outlook: then only the best are beaten by no other
 */
public record Recommendation(
        boolean leastRegret,
        Answer answer,
        Answer mostValue,
        @Nullable RegretMatrix matrix,
        List<Reason> each,
        Frontier.@Nullable Result frontier,
        List<Preferences.Camp> camps,
        List<BudgetCurve.Point> curve,
        List<Change> changes) {

    private static final List<Double> BUDGETS = List.of(0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2.0);

    /** What is known besides the answer must not take much longer than the answer. */
    private static final double PATIENCE = 3;

    private static final double AT_LEAST_SECONDS = 2;

    public Recommendation {
        each = List.copyOf(each);
        camps = List.copyOf(camps);
        curve = List.copyOf(curve);
        changes = List.copyOf(changes);
    }

    /** Puts all questions to the engine within one limit of time, the most important first. */
    public static Recommendation of(PortfolioProblem problem, Solver solver, Limit limit) {
        long start = System.nanoTime();
        Outlook expected = Outlook.expected(problem);
        List<Outlook> outlooks = Outlook.each(problem);
        var leastRegret = new LeastRegret(problem, solver);
        var regret = outlooks.size() > 1
                ? leastRegret.find(outlooks, limit.share(0.5))
                : new LeastRegret.Result(new Answer.Unfinished(0), null);
        Answer best = new Optimum(problem, solver).find(expected, limit);
        boolean unweighed =
                outlooks.size() > 1 && problem.scenarios().stream().allMatch(scenario -> scenario.weight() == null);
        Answer answer = unweighed ? regret.answer() : best;
        if (!(best instanceof Answer.Found found)) {
            return new Recommendation(unweighed, answer, best, null, List.of(), null, List.of(), List.of(), List.of());
        }
        RegretMatrix matrix = regret.matrix();
        if (matrix != null) {
            matrix = matrix.with(leastRegret.line("most value", found.portfolio(), outlooks, matrix));
        }
        double took = (System.nanoTime() - start) / 1e9;
        Limit rest = Limit.ofSeconds(Math.min(limit.seconds(), Math.max(AT_LEAST_SECONDS, PATIENCE * took)))
                .unless(limit.cancelled());
        List<Reason> each = unweighed
                ? leastRegret.explain(outlooks, regret, rest.share(0.3))
                : new Optimum(problem, solver).explain(found, expected, rest.share(0.3));
        List<Outlook> corners = Outlook.corners(problem);
        Frontier.Result frontier =
                corners.size() == 1 ? null : new Frontier(problem, solver).find(corners, rest.share(0.4));
        var camps = new Preferences(problem, solver).camps(rest.share(0.3));
        boolean limited = !problem.budgets().isEmpty();
        var curve = limited
                ? new BudgetCurve(problem, solver).points(expected, BUDGETS, rest.share(0.4))
                : List.<BudgetCurve.Point>of();
        var changes = limited ? new Changes(problem, solver).find(expected, found, rest) : List.<Change>of();
        return new Recommendation(unweighed, answer, best, matrix, each, frontier, camps, curve, changes);
    }

    /** In how many of the portfolios that no other beats an option is; null where that was not found out. */
    public @Nullable CoreIndex core(String option) {
        if (frontier != null) {
            return frontier.core(option);
        }
        for (Reason reason : each) {
            if (reason instanceof Reason.OfOption ofOption && ofOption.option().equals(option)) {
                return core(ofOption);
            }
        }
        return null;
    }

    /** With one outlook an option is in some of the best portfolios if it makes no difference. */
    private static @Nullable CoreIndex core(Reason.OfOption reason) {
        return switch (reason) {
            case Reason.MustHave in -> CoreIndex.ALL;
            case Reason.EarnsItsPlace in -> CoreIndex.ALL;
            case Reason.Indispensable in -> CoreIndex.ALL;
            case Reason.Indifferent either -> CoreIndex.SOME;
            case Reason.CrowdedOut out -> CoreIndex.NONE;
            case Reason.Impossible out -> CoreIndex.NONE;
            case Reason.Unclear open -> null;
        };
    }

    /** All reasons, the most important first. */
    public List<Reason> why() {
        var why = new ArrayList<Reason>(answer.why());
        why.addAll(each);
        if (frontier != null) {
            why.addAll(frontier.why());
        }
        camps.forEach(camp -> why.add(camp.why()));
        return why;
    }
}
