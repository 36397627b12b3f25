package no.retning.engines.schedule;

/**
 * What somebody else needs to make the same result again.
 *
 * @param input SHA-256 of the plan, in hexadecimal, see {@link PlanDigest}
 * @param generator what made the random numbers
 * @param iterations trials that were made
 * @param limit the most there could have been
 * @param stop why it ended
 * @param tolerance what the widest half interval was to come below, 0 when not asked for
 * @param widest the widest half interval of the last look, as a share of the mean time to the finish
 * @param engine version of the computation
 */
public record RunRecord(
        String input,
        long seed,
        String generator,
        int iterations,
        int limit,
        Stop stop,
        double tolerance,
        double widest,
        String engine) {

    /** What the engine is called: it changes whenever a result can. */
    public static final String ENGINE = "retning-schedule-1";

    /** Why a simulation ended. */
    public enum Stop {
        /** The intervals became narrow enough. */
        CONVERGED,
        /** The iterations that were asked for are made. */
        LIMIT
    }
}
