package no.retning.site;

import java.util.Locale;

/** How a step of a process stands on a day. */
enum StepStanding {
    PLANNED,
    /** By the plan it takes place now, or goes on; nobody has said whether it does. */
    DUE,
    ONGOING,
    /** Goes on, and should have been over. */
    LATE,
    DONE,
    /** Its time by the plan has passed, and nobody has said what came of it. */
    SILENT,
    DROPPED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNow() {
        return this == ONGOING || this == LATE || this == DUE;
    }
}
