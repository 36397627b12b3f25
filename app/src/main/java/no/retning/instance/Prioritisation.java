package no.retning.instance;

import java.util.ArrayList;
import java.util.List;
import no.retning.engines.choice.Answer;
import no.retning.engines.choice.BudgetCurve;
import no.retning.engines.choice.Changes;
import no.retning.engines.choice.Frontier;
import no.retning.engines.choice.LeastRegret;
import no.retning.engines.choice.Optimum;
import no.retning.engines.choice.Outlook;
import no.retning.engines.choice.PortfolioProblem;
import no.retning.engines.choice.Preferences;
import no.retning.engines.choice.Reason;
import no.retning.engines.choice.RegretMatrix;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;

/**
 * Puts all questions to the engine within one limit of time, the most important first.
 *
 * <p>The recommended portfolio is the one of least regret where there are several scenarios and nobody weighs them, and otherwise
 * the one that is worth most over the scenarios' mean.
 */
record Prioritisation(PortfolioProblem problem, Solver solver) {

    private static final List<Double> BUDGETS = List.of(0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2.0);

    /** What is known besides the answer must not take much longer than the answer. */
    private static final double PATIENCE = 3;

    private static final double AT_LEAST_SECONDS = 2;

    String answer(Limit limit) {
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
        var json = new PrioritisationJson(problem);
        json.answer(unweighed ? regret.answer() : best, unweighed);
        RegretMatrix matrix = regret.matrix();
        if (matrix != null && best instanceof Answer.Found found) {
            var line = leastRegret.line("most value", found.portfolio(), outlooks, matrix);
            json.matrix(matrix.with(line), unweighed);
        }
        var why = new ArrayList<Reason>(unweighed ? regret.answer().why() : best.why());
        if (best instanceof Answer.Found found) {
            double took = (System.nanoTime() - start) / 1e9;
            Limit rest = Limit.ofSeconds(Math.min(limit.seconds(), Math.max(AT_LEAST_SECONDS, PATIENCE * took)))
                    .unless(limit.cancelled());
            List<Reason> each = unweighed
                    ? leastRegret.explain(outlooks, regret, rest.share(0.3))
                    : new Optimum(problem, solver).explain(found, expected, rest.share(0.3));
            why.addAll(each);
            explain(json, why, each, expected, found, rest);
        }
        return json.line(why);
    }

    private void explain(
            PrioritisationJson json,
            List<Reason> why,
            List<Reason> each,
            Outlook expected,
            Answer.Found best,
            Limit limit) {
        List<Outlook> corners = Outlook.corners(problem);
        if (corners.size() == 1) {
            json.core(each);
        } else {
            Frontier.Result frontier = new Frontier(problem, solver).find(corners, limit.share(0.4));
            json.core(frontier);
            why.addAll(frontier.why());
        }
        var camps = new Preferences(problem, solver).camps(limit.share(0.3));
        json.camps(camps);
        camps.forEach(camp -> why.add(camp.why()));
        if (!problem.budgets().isEmpty()) {
            json.curve(new BudgetCurve(problem, solver).points(expected, BUDGETS, limit.share(0.4)));
            json.changes(new Changes(problem, solver).find(expected, best, limit));
        }
    }
}
