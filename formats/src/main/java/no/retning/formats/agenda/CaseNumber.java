package no.retning.formats.agenda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A case's number in the series of its body.
 *
 * @param year four digits, or null where the pack writes the number alone
 */
public record CaseNumber(int number, @Nullable Integer year) {
    static final String PATTERN = "(\\d{1,3})\\s?/\\s?(20\\d{2}|\\d{2})(?![\\d/.])";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    static @Nullable CaseNumber of(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? of(matcher.group(1), matcher.group(2)) : null;
    }

    static CaseNumber of(String number, String year) {
        int written = Integer.parseInt(year);
        return new CaseNumber(Integer.parseInt(number), written < 100 ? 2000 + written : written);
    }

    /** As packs write it, {@code 18/21}. */
    @Override
    public String toString() {
        return year == null ? Integer.toString(number) : "%d/%02d".formatted(number, year % 100);
    }
}
