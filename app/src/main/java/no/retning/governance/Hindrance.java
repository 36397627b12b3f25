package no.retning.governance;

import java.util.Locale;

/** What somebody asked for is not possible as things stand; nothing was changed. */
public final class Hindrance extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        ILLEGAL_OUTCOME,
        NUMBERS_GIVEN,
        NUMBER_STAYS,
        NO_CASES,
        OTHER_BODY,
        MEETING_IS_CLOSED,
        REASON_MISSING,
        NOT_CHOSEN,
        FILE_HELD,
        NO_HOURS,
        TEXT_MISSING,
        OTHER_RULE,
        NO_MEMBER,
        PARTIAL,
        OTHER_SEAT,
        PAST_DAY,
        REMARKS_CLOSED,
        REMARKS_UNANSWERED,
        NOT_LATER,
        MINUTES_APPROVED,
        NO_MEETING,
        CASE_IS_CLOSED,
        UNANSWERED,
        FORM,
        UNCONFIRMED,
        NOT_SEATED,
        IS_SEATED,
        NOT_REGISTERED,
        SEVERAL_CALLED,
        SEAT_HELD,
        NOT_LATER_DAY;

        /** The key of the words that say so. */
        public String words() {
            return "meeting.hindered." + name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    private final Reason reason;
    private final transient Object[] details;

    /** @param details what the words that say so name: how many, which */
    public Hindrance(Reason reason, Object... details) {
        super("Not possible: " + reason);
        this.reason = reason;
        this.details = details.clone();
    }

    public Object[] details() {
        return details.clone();
    }

    public Reason reason() {
        return reason;
    }
}
