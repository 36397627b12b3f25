package no.retning.engines.choice.solver;

/** Finds the best values of a linear model. */
public interface Solver {

    /** What it is called in a result. */
    String name();

    /**
     * Maximises the objective.
     *
     * @return the best that was found until the limit, with the best that may be left to find
     */
    Solution solve(LinearModel model, Limit limit);
}
