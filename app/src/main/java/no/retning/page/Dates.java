package no.retning.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Absolute dates in the reader's language, by Norwegian clocks. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Dates() {}

    /** As in "15. januar 2024" or "15 January 2024". */
    public static Moment day(LocalDate day, String lang) {
        return new Moment(
                day.toString(), day.format(pattern(lang.equals("en") ? "d MMMM uuuu" : "d. MMMM uuuu", lang)));
    }

    /** An ISO day, month, quarter or year as people write it: "15. januar 2024", "januar 2024", "1. kvartal 2024", "2024". */
    public static String precisely(String date, String lang) {
        int quarter = date.indexOf('Q') + 1;
        if (quarter > 0) {
            return (lang.equals("en") ? "Q%s %s" : "%s. kvartal %s")
                    .formatted(date.substring(quarter), date.substring(0, date.indexOf('-')));
        }
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> YearMonth.parse(date).format(pattern("MMMM uuuu", lang));
            default -> day(LocalDate.parse(date), lang).text();
        };
    }

    /** The day on which an instant falls. */
    public static Moment day(Instant at, String lang) {
        return day(at.atZone(ZONE).toLocalDate(), lang);
    }

    /** As in "15. januar 2024 kl. 14.30" or "15 January 2024 at 14:30". */
    public static Moment minute(Instant at, String lang) {
        var local = at.atZone(ZONE);
        var clock = local.format(pattern(lang.equals("en") ? "'at' HH:mm" : "'kl.' HH.mm", lang));
        return new Moment(at.toString(), day(local.toLocalDate(), lang).text() + " " + clock);
    }

    /**
     * The end of a time, as the first instant after it, read in a zone: as in "1. oktober 2022 kl. 24.00". Midnight belongs to
     * the day that ends. Where clocks show the same twice, or the zone is another than ours, it says which is meant.
     */
    public static Moment until(Instant end, ZoneId zone, String lang) {
        var local = end.atZone(zone);
        boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        var day = day(midnight ? local.toLocalDate().minusDays(1) : local.toLocalDate(), lang)
                .text();
        var clock = midnight
                ? lang.equals("en") ? "at 24:00" : "kl. 24.00"
                : local.format(pattern(lang.equals("en") ? "'at' HH:mm" : "'kl.' HH.mm", lang));
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        var which =
                twice ? " (UTC" + local.getOffset().getId() + ")" : zone.equals(ZONE) ? "" : " (" + zone.getId() + ")";
        return new Moment(end.toString(), day + " " + clock + which);
    }

    /** As in "14.30" or "14:30". */
    public static String clock(LocalTime time, String lang) {
        return time.format(pattern(lang.equals("en") ? "HH:mm" : "HH.mm", lang));
    }

    /** Years of a half-open period, as in "2017–2022", or "2023–" where it has no end. */
    public static String years(LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            return from.getYear() + "–";
        }
        int last = until.minusDays(1).getYear();
        return last == from.getYear() ? String.valueOf(last) : from.getYear() + "–" + last;
    }

    private static DateTimeFormatter pattern(String pattern, String lang) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(lang));
    }
}
