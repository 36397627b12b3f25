package no.retning.monitor.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;

/** The moment at which a release is to come, as a day and a time of Norwegian clocks in a form. */
final class ReleaseMoment {
    static final String DAY = "day";
    static final String TIME = "time";
    /** What lies further ahead is a slip of the hand. */
    private static final Duration LONGEST = Duration.ofDays(731);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private ReleaseMoment() {}

    static List<Part> parts(Form form) {
        return List.of(form.date(DAY, "release.embargo.day"), form.line(TIME, "release.embargo.time"));
    }

    /** Where there must be a day. */
    static List<Part> demanded(Form form) {
        return List.of(form.demandedDate(DAY, "release.embargo.day"), form.line(TIME, "release.embargo.time"));
    }

    static void put(Map<String, String> values, Instant at) {
        var local = at.atZone(Dates.ZONE);
        values.put(DAY, local.toLocalDate().toString());
        values.put(TIME, CLOCK.format(local));
    }

    /** Null where no day is written, or what is written has been found wrong. */
    static @Nullable Instant read(Form form, Instant now) {
        var day = form.day(DAY);
        var time = form.value(TIME);
        if (!time.isEmpty() && !time.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            form.wrong(TIME, "release.wrong.time");
            return null;
        }
        if (day == null) {
            if (!time.isEmpty()) {
                form.wrong(DAY, "release.wrong.noDay");
            }
            return null;
        }
        var moment = day.atTime(time.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(time))
                .atZone(Dates.ZONE)
                .toInstant();
        if (!moment.isAfter(now)) {
            form.wrong(DAY, "release.wrong.past");
        } else if (moment.isAfter(now.plus(LONGEST))) {
            form.wrong(DAY, "release.wrong.far");
        }
        return moment;
    }
}
