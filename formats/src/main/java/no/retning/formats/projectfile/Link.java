package no.retning.formats.projectfile;

/**
 * One activity waits for another.
 *
 * @param lag in the plan's unit; negative is a lead
 * @param elapsed whether the lag runs through nights and holidays too, instead of the successor's working time
 */
public record Link(String from, String to, Type type, double lag, boolean elapsed) {
    public Link {
        Numbers.any("lag of the link from \"" + from + "\" to \"" + to + "\"", lag);
    }

    /** From which end of the first to which end of the second. */
    public enum Type {
        /** Finish to start. */
        FS,
        /** Start to start. */
        SS,
        /** Finish to finish. */
        FF,
        /** Start to finish. */
        SF
    }
}
