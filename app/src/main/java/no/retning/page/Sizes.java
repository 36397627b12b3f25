package no.retning.page;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as people say it: 120 kB, 1,2 MB. */
public final class Sizes {
    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;

    private Sizes() {}

    public static String of(long bytes, Locale locale) {
        if (bytes < MEGA) {
            return Math.max(1, Math.round((double) bytes / KILO)) + " kB";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format((double) bytes / MEGA) + " MB";
    }
}
