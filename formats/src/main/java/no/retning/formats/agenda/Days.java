package no.retning.formats.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date or a range of days in a text; whether its year is written there or was lent to it. */
record Days(LocalDate first, LocalDate last, boolean yearWritten) {
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\.?(?:\\s?(?:[-–—]|og|til)\\s?(\\d{1,2})\\.?)?\\s{0,2}(" + String.join("|", MONTHS)
                    + ")(?!\\p{L})(?:\\s{1,2}(\\d{4})(?!\\d))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?![\\d.]\\d|\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("(?<![\\d.:])(\\d{1,2})\\.(\\d{1,2})\\.?(?![\\d.])");

    /** Every date in the text, with the lent year where none is written; without a year to lend those are passed by. */
    static List<Days> in(String text, @Nullable Integer lent) {
        List<Days> found = new ArrayList<>();
        for (Matcher m = NAMED.matcher(text); m.find(); ) {
            Integer year = m.group(4) == null ? lent : Integer.valueOf(m.group(4));
            int month = month(m.group(3));
            LocalDate first = date(year, month, m.group(1));
            LocalDate last = m.group(2) == null ? first : date(year, month, m.group(2));
            if (first != null && last != null && !last.isBefore(first)) {
                found.add(new Days(first, last, m.group(4) != null));
            }
        }
        for (Matcher m = NUMBERS.matcher(text); m.find(); ) {
            int year = Integer.parseInt(m.group(3));
            add(found, date(year < 100 ? 2000 + year : year, Integer.parseInt(m.group(2)), m.group(1)), true);
        }
        for (Matcher m = ISO.matcher(text); m.find(); ) {
            add(found, date(Integer.valueOf(m.group(1)), Integer.parseInt(m.group(2)), m.group(3)), true);
        }
        return found;
    }

    /** As {@link #in}, and days such as {@code 02.09} too, which elsewhere could be the time of day. */
    static List<Days> shortIn(String text, @Nullable Integer lent) {
        List<Days> found = new ArrayList<>(in(text, lent));
        for (Matcher m = SHORT.matcher(text); m.find(); ) {
            add(found, date(lent, Integer.parseInt(m.group(2)), m.group(1)), false);
        }
        return found;
    }

    private static void add(List<Days> found, @Nullable LocalDate date, boolean yearWritten) {
        if (date != null) {
            found.add(new Days(date, date, yearWritten));
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalDate date(@Nullable Integer year, int month, String dayText) {
        int day = Integer.parseInt(dayText);
        if (year == null || year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        YearMonth of = YearMonth.of(year, month);
        return day <= of.lengthOfMonth() ? of.atDay(day) : null;
    }
}
