package no.retning.governance;

/** The time a case is given, as in "20+10": minutes of talk and of discussion. */
public record Minutes(int talk, int discussion) {
    public static final Minutes NONE = new Minutes(0, 0);

    public Minutes {
        if (talk < 0 || discussion < 0) {
            throw new IllegalArgumentException("No time is shorter than none: %d+%d".formatted(talk, discussion));
        }
    }

    public int total() {
        return talk + discussion;
    }

    /** The longer of both, part by part. */
    Minutes or(Minutes other) {
        return new Minutes(Math.max(talk, other.talk), Math.max(discussion, other.discussion));
    }
}
