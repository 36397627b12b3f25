package no.retning.engines.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.Solver;

/**
 * The portfolios that no other beats: none is worth at least as much in every outlook and more in one.
 *
 * <p>Where the outlooks are the corners of what is known of the weights, that holds for all weights within (Liesiö, Mild and Salo
 * 2007, 2008); where they are the corners in every scenario, for all futures too: the robust set.
 */
public final class Frontier {

    /** More than these nobody reads, and the core index hardly moves. */
    public static final int MOST = 20_000;

    private final PortfolioProblem problem;
    private final Solver solver;

    public Frontier(PortfolioProblem problem, Solver solver) {
        this.problem = problem;
        this.solver = solver;
    }

    /**
     * What was found.
     *
     * @param whole whether these are all of them, for certain; otherwise others may be missing that also beat some of these
     * @param with by option, in how many of the portfolios it is
     */
    public record Result(List<Portfolio> portfolios, boolean whole, Map<String, Integer> with) {

        public Result {
            portfolios = List.copyOf(portfolios);
            with = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }

        public CoreIndex core(String option) {
            int in = with.getOrDefault(option, 0);
            return in == 0 ? CoreIndex.NONE : in == portfolios.size() ? CoreIndex.ALL : CoreIndex.SOME;
        }

        /** The share of the portfolios that an option is in, from 0 to 1. */
        public double share(String option) {
            return portfolios.isEmpty() ? 0 : with.getOrDefault(option, 0) / (double) portfolios.size();
        }

        public List<Reason> why() {
            var why = new ArrayList<Reason>();
            if (!whole) {
                why.add(new Reason.MorePortfolios(portfolios.size()));
            }
            with.forEach((option, in) -> why.add(new Reason.Core(option, core(option), in, portfolios.size())));
            return why;
        }
    }

    /** @param outlooks at least one */
    public Result find(List<Outlook> outlooks, Limit limit) {
        var search = new FrontierSearch(new Formulation(problem), outlooks, MOST);
        boolean whole = search.run(solver, limit);
        List<Portfolio> portfolios = search.portfolios();
        var with = new LinkedHashMap<String, Integer>();
        for (Option option : problem.options()) {
            int in = 0;
            for (Portfolio portfolio : portfolios) {
                in += portfolio.has(option.id()) ? 1 : 0;
            }
            with.put(option.id(), in);
        }
        return new Result(portfolios, whole, with);
    }
}
