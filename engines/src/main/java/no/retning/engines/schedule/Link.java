package no.retning.engines.schedule;

/**
 * One activity waits for another.
 *
 * @param lag time between the two ends, negative for a lead
 * @param elapsed whether the lag runs around the clock; else in the working time of the successor's calendar
 */
public record Link(String from, String to, LinkType type, double lag, boolean elapsed) {

    /** The second starts when the first has finished. */
    public static Link finishToStart(String from, String to) {
        return of(from, to, LinkType.FINISH_TO_START, 0);
    }

    public static Link of(String from, String to, LinkType type, double lag) {
        return new Link(from, to, type, lag, false);
    }
}
