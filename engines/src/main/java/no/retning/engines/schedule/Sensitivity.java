package no.retning.engines.schedule;

/**
 * How much the project's finish hangs on one thing.
 *
 * @param correlation Spearman's rank correlation between its draws and the finish
 * @param early mean finish, on the axis of the plan, in the tenth of the trials in which it was shortest
 * @param late the same for the tenth in which it was longest
 */
public record Sensitivity(Kind kind, String id, double correlation, double early, double late) {

    /** What the thing is. */
    public enum Kind {
        ACTIVITY,
        RISK
    }

    /** How far apart the two are. */
    public double swing() {
        return Math.abs(late - early);
    }
}
