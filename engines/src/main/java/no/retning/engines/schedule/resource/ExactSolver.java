package no.retning.engines.schedule.resource;

/** Something that can prove plans shortest: Google's CP-SAT where OR-Tools is on the class path, or one of the caller's own. */
public interface ExactSolver {
    /**
     * Shortens a plan or proves that nothing is shorter.
     *
     * @param known a plan to begin from, with a lower bound
     * @return the best plan and bound known when the time was over: never longer, and never with a lower bound, than what
     *     was given
     */
    ResourcePlan improve(ResourceProblem problem, ResourcePlan known, Limits limits);
}
