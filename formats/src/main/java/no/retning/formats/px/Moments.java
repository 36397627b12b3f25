package no.retning.formats.px;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Time as PX writes it: moments without zone, and periods by the length that a TLIST names. */
final class Moments {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:([HQKMWU])(\\d{1,2}))?");

    private Moments() {}

    /** A moment in ISO 8601; empty where it is none. */
    static String iso(String written) {
        try {
            return LocalDateTime.parse(written.strip(), MOMENT).format(ISO);
        } catch (DateTimeException none) {
            return "";
        }
    }

    /** A moment of ISO 8601, of which a day will do, as PX has it; empty where it is none. */
    static String px(String iso) {
        String written =
                iso.length() == 10 ? iso + "T00:00:00" : iso.replaceFirst("(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", "");
        try {
            return LocalDateTime.parse(written).format(MOMENT);
        } catch (DateTimeException none) {
            return "";
        }
    }

    /** The length of a period by its code, A1, H1, Q1, M1 or W1; empty where the code is no period of PX. */
    static String length(String code) {
        var period = PERIOD.matcher(code);
        if (!period.matches()) {
            return "";
        }
        return period.group(2) == null
                ? "A1"
                : period.group(2).replace('K', 'Q').replace('U', 'W') + "1";
    }

    /** The code of a period as a TLIST has it: 20241 for the first quarter, 202401 for January. */
    static String listed(String code) {
        var period = PERIOD.matcher(code);
        if (!period.matches() || period.group(2) == null) {
            return code;
        }
        boolean twoFigures = "MWU".contains(period.group(2));
        int number = Integer.parseInt(period.group(3));
        return period.group(1) + (twoFigures && number < 10 ? "0" : "") + number;
    }
}
