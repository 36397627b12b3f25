package no.retning.formats.agenda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Minutes for a case, {@code 20+10} (talk and discussion) or {@code 30 min}. */
record Minutes(int talk, @Nullable Integer discussion, int from, int to) {
    private static final Pattern PARTS =
            Pattern.compile("(?<![\\d+])(\\d{1,3})\\s?\\+\\s?(\\d{1,3})(?![\\d+])(?:\\s?min(?:utter|utt)?\\b\\.?)?");
    private static final Pattern ONE = Pattern.compile("(?<![\\d+])(\\d{1,3})\\s?min(?:utter|utt)?\\b\\.?");

    static @Nullable Minutes find(String text) {
        Matcher parts = PARTS.matcher(text);
        if (parts.find()) {
            return new Minutes(
                    Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.start(), parts.end());
        }
        Matcher one = ONE.matcher(text);
        return one.find() ? new Minutes(Integer.parseInt(one.group(1)), null, one.start(), one.end()) : null;
    }

    /** The minutes that are all of a cell; a bare number counts where the column is one of minutes. */
    static @Nullable Minutes whole(String cell, boolean bare) {
        if (bare && cell.matches("\\d{1,3}")) {
            return new Minutes(Integer.parseInt(cell), null, 0, cell.length());
        }
        Minutes minutes = find(cell);
        return minutes != null && minutes.from == 0 && minutes.to == cell.length() ? minutes : null;
    }
}
