package no.retning.formats.agenda;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day or a range of it in a text, {@code 14:30}, {@code kl. 10.00–14.00}, {@code kl. 10-14}. */
record Clock(LocalTime start, @Nullable LocalTime end, int from, int to) {
    private static final String HOUR = "([01]?\\d|2[0-3])";
    private static final String TIME = HOUR + "[.:]([0-5]\\d)(?![.:]?\\d)";
    private static final String TO = "\\s{0,2}(?:[-–—]|til)\\s{0,2}(?:kl\\.?\\s?)?";
    private static final Pattern FULL = Pattern.compile("(?<![\\d.:/])(?:[Kk]l(?:\\.|okka|okken)?\\s?)?" + TIME + "(?:"
            + TO + TIME + ")?(?!\\.?\\d|\\s\\d{4}|\\s?%)");
    private static final Pattern HOURS = Pattern.compile("(?<!\\p{L})[Kk]l\\.?\\s?" + HOUR + TO + HOUR + "(?![\\d.:])");

    static @Nullable Clock find(String text) {
        Matcher full = FULL.matcher(text);
        if (full.find()) {
            LocalTime end = full.group(3) == null ? null : time(full.group(3), full.group(4));
            return new Clock(time(full.group(1), full.group(2)), end, full.start(), full.end());
        }
        Matcher hours = HOURS.matcher(text);
        return hours.find()
                ? new Clock(time(hours.group(1), "0"), time(hours.group(2), "0"), hours.start(), hours.end())
                : null;
    }

    /** The clock that is all of the text, or null. */
    static @Nullable Clock whole(String text) {
        Clock clock = find(text);
        return clock != null && clock.from == 0 && clock.to == text.length() ? clock : null;
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
