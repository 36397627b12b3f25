package no.retning.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as exactly as it is known: a day, a month, a quarter or a year.
 *
 * @param written as in {@code 2021-09-07}, {@code 2021-09}, {@code 2021-Q3} or {@code 2021}
 */
public record RoughDate(@JsonValue String written) {
    private static final int MONTHS_OF_QUARTER = 3;

    @JsonCreator
    public RoughDate {
        if (!isOne(written)) {
            throw new IllegalArgumentException("Not a day, a month, a quarter or a year: " + written);
        }
    }

    public static boolean isOne(String text) {
        if (text.matches("\\d{4}(-Q[1-4])?")) {
            return true;
        }
        try {
            if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth.parse(text);
                return true;
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate.parse(text);
                return true;
            }
            return false;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    public boolean isDay() {
        return written.length() == "2021-09-07".length();
    }

    /** The first day that it may be. */
    public LocalDate first() {
        if (isDay()) {
            return LocalDate.parse(written);
        }
        int year = Integer.parseInt(written.substring(0, 4));
        return LocalDate.of(year, firstMonth(), 1);
    }

    /** The last day that it may be. */
    public LocalDate last() {
        return isDay() ? first() : first().plusMonths(months()).minusDays(1);
    }

    private int firstMonth() {
        if (written.indexOf('Q') > 0) {
            return (written.charAt(written.length() - 1) - '1') * MONTHS_OF_QUARTER + 1;
        }
        return isYear() ? 1 : Integer.parseInt(written.substring(5));
    }

    private int months() {
        if (isYear()) {
            return 12;
        }
        return written.indexOf('Q') > 0 ? MONTHS_OF_QUARTER : 1;
    }

    private boolean isYear() {
        return written.length() == 4;
    }

    @Override
    public String toString() {
        return written;
    }
}
