package no.retning.engines.schedule.resource;

/** Something that can prove plans shortest: Google's CP-SAT where OR-Tools is on the class path, or one of the caller's own. */
public interface ExactSolver {
    /**
     * Shortens a plan or proves that nothing is shorter.
     *
     * @param known a plan to begin from, with a lower bound
     * @return what {@link ResourcePlan#improved} makes of the best plan and bound that were found in time
     */
    ResourcePlan improve(ResourceProblem problem, ResourcePlan known, Limits limits);
}
