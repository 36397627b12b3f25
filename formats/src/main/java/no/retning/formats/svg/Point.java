package no.retning.formats.svg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was in a period.
 *
 * @param day where the period lies on the time axis: the same day for the same period in every series
 * @param period as the reader calls it, as in {@code 2024} or {@code 1. kvartal 2024}
 * @param value null where there is none
 * @param broken why it cannot be held against what is before it; null where it can
 */
public record Point(
        LocalDate day,
        String period,
        @Nullable Double value,
        Standing standing,
        @Nullable String broken) {

    /** How sure the value is. */
    public enum Standing {
        FINAL,
        PROVISIONAL,
        ESTIMATED
    }

    public Point {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("The value of %s is not a number: %s".formatted(period, value));
        }
    }

    public static Point of(LocalDate day, String period, @Nullable Double value) {
        return new Point(day, period, value, Standing.FINAL, null);
    }

    /** In the middle of a year. */
    public static Point of(int year, @Nullable Double value) {
        return of(LocalDate.of(year, 7, 1), Integer.toString(year), value);
    }

    public Point provisional() {
        return new Point(day, period, value, Standing.PROVISIONAL, broken);
    }

    public Point estimated() {
        return new Point(day, period, value, Standing.ESTIMATED, broken);
    }

    public Point afterBreak(String why) {
        return new Point(day, period, value, standing, why);
    }

    public boolean isMissing() {
        return value == null;
    }
}
