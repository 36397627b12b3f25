package no.retning.engines.schedule;

/**
 * A date that an activity is held to.
 *
 * @param moment on the axis of the plan (see {@link Plan}); without meaning for the two kinds that name no date
 */
public record Constraint(Kind kind, double moment) {

    /**
     * The kinds that planning tools share. The two that say "must" hold an activity back until their date and limit its
     * late dates, but never hide a delay: what arrives later than a must date is shown as late.
     */
    public enum Kind {
        AS_SOON_AS_POSSIBLE,
        AS_LATE_AS_POSSIBLE,
        START_NO_EARLIER_THAN,
        START_NO_LATER_THAN,
        FINISH_NO_EARLIER_THAN,
        FINISH_NO_LATER_THAN,
        MUST_START_ON,
        MUST_FINISH_ON;

        boolean dated() {
            return this != AS_SOON_AS_POSSIBLE && this != AS_LATE_AS_POSSIBLE;
        }

        boolean holdsStart() {
            return this == START_NO_EARLIER_THAN || this == MUST_START_ON;
        }

        boolean holdsFinish() {
            return this == FINISH_NO_EARLIER_THAN || this == MUST_FINISH_ON;
        }

        boolean limitsStart() {
            return this == START_NO_LATER_THAN || this == MUST_START_ON;
        }

        boolean limitsFinish() {
            return this == FINISH_NO_LATER_THAN || this == MUST_FINISH_ON;
        }
    }
}
