package no.retning.governance;

/** The time a case is given, as in "20+10": minutes of talk and of discussion. */
public record TimeAllotted(int talk, int discussion) {
    public static final TimeAllotted NONE = new TimeAllotted(0, 0);

    public TimeAllotted {
        if (talk < 0 || discussion < 0) {
            throw new IllegalArgumentException("No time is shorter than none: %d+%d".formatted(talk, discussion));
        }
    }

    public int total() {
        return talk + discussion;
    }

    /** The longer of both, part by part. */
    TimeAllotted or(TimeAllotted other) {
        return new TimeAllotted(Math.max(talk, other.talk), Math.max(discussion, other.discussion));
    }
}
