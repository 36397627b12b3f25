package no.retning.file.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import no.retning.file.Refusal.Reason;

/** What holds for every picture. */
final class Pictures {
    /** Points that a browser and a printer can still hold. */
    static final long MOST_POINTS = 50_000_000;

    static final long LONGEST_SIDE = 20_000;

    private static final Pattern PAGE =
            Pattern.compile("<(!doctype|html|script|svg|iframe|object|embed|body|img)\\b|<\\?php|javascript:");

    private Pictures() {}

    static void checkSize(long width, long height) throws Hazard {
        if (width < 1 || height < 1) {
            throw new Hazard(Reason.BROKEN, "");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS) {
            throw new Hazard(Reason.DIMENSIONS, width + " × " + height);
        }
    }

    /** What a picture says about itself must not read as a page. */
    static void checkNote(byte[] note) throws Hazard {
        var text = new String(note, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (PAGE.matcher(text).find()) {
            throw new Hazard(Reason.POLYGLOT, "");
        }
    }
}
