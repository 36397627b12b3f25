package no.retning.engines.schedule;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** The public holidays of Norway: five fixed days and seven that follow Easter. */
public final class NorwegianHolidays {

    private NorwegianHolidays() {}

    /** Whether the day is a public holiday; ordinary Sundays are not asked for. */
    public static boolean isHoliday(LocalDate day) {
        int number = day.getDayOfMonth();
        boolean fixed = switch (day.getMonth()) {
            case JANUARY -> number == 1;
            case MAY -> number == 1 || number == 17;
            case DECEMBER -> number == 25 || number == 26;
            default -> false;
        };
        return fixed || followsEaster(day);
    }

    /** Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm (Meeus, 1991). */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static boolean followsEaster(LocalDate day) {
        if (day.getMonth().compareTo(Month.MARCH) < 0 || day.getMonth().compareTo(Month.JUNE) > 0) {
            return false;
        }
        long after = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        // Maundy Thursday, Good Friday, Easter, Ascension, Whitsun
        return after == -3 || after == -2 || after == 0 || after == 1 || after == 39 || after == 49 || after == 50;
    }
}
