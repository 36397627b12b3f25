package no.retning.engines.cube;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that an observation describes.
 *
 * @param from its first day
 * @param until the first day after it
 */
public record Period(String code, LocalDate from, LocalDate until) implements Comparable<Period> {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:[_-](\\d{4})|-?([HTQKMUW])(\\d{1,2})|-(\\d{2}))?");
    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::until).thenComparing(Period::from).thenComparing(Period::code);

    public Period {
        if (code.isBlank() || !from.isBefore(until)) {
            throw new InvalidCube("The period '" + code + "' from " + from + " until " + until
                    + " has no days: give it a code and an end after its start");
        }
    }

    /**
     * Reads a code: 2024, 2024H1, 2024T1 (four months), 2024Q1 or 2024K1, 2024M01 or 2024-01, 2024W01 or 2024U01,
     * 2022_2024.
     *
     * @throws InvalidCube when it is none of these
     */
    public static Period of(String code) {
        var written = WRITTEN.matcher(code);
        try {
            if (written.matches()) {
                return read(code, written);
            }
        } catch (DateTimeException impossible) {
            // said below
        }
        throw new InvalidCube(
                "'" + code + "' is not a period: write 2024, 2024H1, 2024Q1, 2024M01, 2024W01 or 2022_2024");
    }

    private static Period read(String code, Matcher written) {
        var year = LocalDate.of(Integer.parseInt(written.group(1)), 1, 1);
        if (written.group(2) != null) {
            return new Period(code, year, LocalDate.of(Integer.parseInt(written.group(2)) + 1, 1, 1));
        }
        if (written.group(5) != null) {
            return months(code, year, 1, Integer.parseInt(written.group(5)));
        }
        if (written.group(3) == null) {
            return new Period(code, year, year.plusYears(1));
        }
        int number = Integer.parseInt(written.group(4));
        return switch (written.group(3)) {
            case "H" -> months(code, year, 6, number);
            case "T" -> months(code, year, 4, number);
            case "Q", "K" -> months(code, year, 3, number);
            case "M" -> months(code, year, 1, number);
            default -> week(code, year.getYear(), number);
        };
    }

    private static Period months(String code, LocalDate year, int length, int number) {
        if (number < 1 || number * length > 12) {
            throw new DateTimeException("no such part of a year");
        }
        var from = year.plusMonths((long) (number - 1) * length);
        return new Period(code, from, from.plusMonths(length));
    }

    private static Period week(String code, int year, int number) {
        var inIt = LocalDate.of(year, 1, 4);
        if (number < 1
                || number
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inIt).getMaximum()) {
            throw new DateTimeException("no such week");
        }
        var from = inIt.with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
        return new Period(code, from, from.plusWeeks(1));
    }

    /** The last day of it, by which areas and targets are read. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }
}
