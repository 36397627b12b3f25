package no.retning.formats.projectfile;

/**
 * Working time within a day.
 *
 * @param from minutes after midnight
 * @param to minutes after midnight, at most 1440, above from
 */
public record Shift(int from, int to) {
    /** The end of the day. */
    public static final int MIDNIGHT = 24 * 60;

    public Shift {
        if (from < 0 || to <= from || to > MIDNIGHT) {
            throw new InvalidProjectFile("working time from minute " + from + " to minute " + to
                    + " of the day; it must end after it begins and lie within 0 and 1440");
        }
    }

    /** Reads {@code 08:00-16:00}; the end of the day is {@code 24:00}. */
    public static Shift of(String text) {
        if (!text.matches("\\d\\d:[0-5]\\d-\\d\\d:[0-5]\\d")) {
            throw new InvalidProjectFile("working time \"" + text + "\" is not written as 08:00-16:00");
        }
        return new Shift(minute(text.substring(0, 5)), minute(text.substring(6)));
    }

    private static int minute(String clock) {
        return Integer.parseInt(clock, 0, 2, 10) * 60 + Integer.parseInt(clock, 3, 5, 10);
    }

    @Override
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
    }
}
