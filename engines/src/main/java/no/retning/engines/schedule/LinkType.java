package no.retning.engines.schedule;

/** Which end of one activity holds which end of the next. */
public enum LinkType {
    FINISH_TO_START,
    START_TO_START,
    FINISH_TO_FINISH,
    START_TO_FINISH;

    /** Whether it goes out from the finish of the predecessor. */
    public boolean fromFinish() {
        return this == FINISH_TO_START || this == FINISH_TO_FINISH;
    }

    /** Whether it holds the start of the successor. */
    public boolean toStart() {
        return this == FINISH_TO_START || this == START_TO_START;
    }
}
