package no.retning.formats.oparl;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Times as RFC 3339 writes them, seconds always included. */
final class DateTimes {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private DateTimes() {}

    static String text(OffsetDateTime time) {
        return FORMAT.format(time);
    }
}
