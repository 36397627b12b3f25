package no.retning.formats.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Days as people write them in one column: 2024-01-31, 31.01.2024, 31/1/24, 31. januar 2024, Jan 2024, 2024.
 *
 * @param monthFirst whether 1/31/2024 is how the column writes; told by a row where the other way is impossible
 */
public record Days(boolean monthFirst) {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.?[ -])?(\\p{L}{3,})[ ,.-]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final int CENTURY = 2000;
    private static final int LARGEST_MONTH = 12;
    private static final Map<String, Integer> MONTHS = months();

    private static Map<String, Integer> months() {
        var months = new TreeMap<String, Integer>();
        var starts = List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des");
        for (int i = 0; i < starts.size(); i++) {
            months.put(starts.get(i), i + 1);
        }
        months.put("may", 5);
        months.put("oct", 10);
        months.put("dec", 12);
        return months;
    }

    /** How a column with these cells writes. */
    public static Days of(Collection<String> cells) {
        return new Days(cells.stream()
                .map(cell -> FIGURES.matcher(cell.strip()))
                .anyMatch(found -> found.matches()
                        && Integer.parseInt(found.group(1)) <= LARGEST_MONTH
                        && Integer.parseInt(found.group(2)) > LARGEST_MONTH));
    }

    /** The day; the first of a month or year where no more is said. Empty if it is none. */
    public Optional<LocalDate> read(String cell) {
        var text = cell.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
            if (text.matches("\\d{4}")) {
                return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                return Optional.of(YearMonth.parse(text).atDay(1));
            }
            var month = MONTH.matcher(text);
            if (month.matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)), 1));
            }
            var figures = FIGURES.matcher(text);
            if (figures.matches()) {
                int first = Integer.parseInt(figures.group(1));
                int second = Integer.parseInt(figures.group(2));
                int year = year(figures.group(3));
                return Optional.of(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
            }
            var named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
            if (named.matches()) {
                var number = MONTHS.get(named.group(2).substring(0, 3));
                return number == null
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(
                                year(named.group(3)),
                                number,
                                named.group(1) == null ? 1 : Integer.parseInt(named.group(1))));
            }
            return Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        return figures.length() == 2 ? CENTURY + year : year;
    }
}
