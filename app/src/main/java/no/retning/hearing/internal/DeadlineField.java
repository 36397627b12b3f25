package no.retning.hearing.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.hearing.Deadline;
import no.retning.page.Dates;
import org.jspecify.annotations.Nullable;

/** The fields of a deadline: a day, what the clock shows, and in which zone. Midnight is written as 24.00 of the day that ends. */
final class DeadlineField {
    private static final String DAY = "deadline.day";
    private static final String CLOCK = "deadline.clock";
    private static final String ZONE = "deadline.zone";
    private static final String MIDNIGHT = "24.00";
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?");

    private DeadlineField() {}

    static Map<String, String> values(@Nullable Deadline deadline) {
        var values = new TreeMap<String, String>();
        if (deadline == null) {
            values.put(CLOCK, MIDNIGHT);
            values.put(ZONE, Dates.ZONE.getId());
            return values;
        }
        var wall = deadline.wall();
        boolean midnight = wall.toLocalTime().equals(LocalTime.MIDNIGHT);
        values.put(DAY, (midnight ? deadline.lastDay() : wall.toLocalDate()).toString());
        values.put(CLOCK, midnight ? MIDNIGHT : clock(wall.toLocalTime()));
        values.put(ZONE, deadline.zone().getId());
        return values;
    }

    private static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(time.getSecond() == 0 ? "HH.mm" : "HH.mm.ss"));
    }

    static Part part(Form form) {
        return part(form, form.date(DAY, "hearing.deadline.day"));
    }

    static Part demandedPart(Form form) {
        return part(form, form.demandedDate(DAY, "hearing.deadline.day"));
    }

    private static Part part(Form form, Part day) {
        return form.group(
                "hearing.deadline",
                List.of(day, form.line(CLOCK, "hearing.deadline.clock"), form.line(ZONE, "hearing.deadline.zone")));
    }

    /**
     * What was typed, or null where no day was; notes what cannot be read.
     *
     * @param present stays what it is, to the instant, where nothing else was typed
     */
    static @Nullable Deadline read(Form form, @Nullable Deadline present) {
        if (present != null
                && values(present).entrySet().stream()
                        .allMatch(one -> form.value(one.getKey()).equals(one.getValue()))) {
            return present;
        }
        var day = form.day(DAY);
        var zone = zone(form);
        if (day == null || zone == null) {
            return null;
        }
        return read(form, day, zone);
    }

    static @Nullable Deadline demanded(Form form, @Nullable Deadline present) {
        var deadline = read(form, present);
        if (deadline == null) {
            form.wrong(DAY, "form.wrong.missingDay");
        }
        return deadline;
    }

    private static @Nullable Deadline read(Form form, LocalDate day, ZoneId zone) {
        var typed = form.value(CLOCK);
        if (typed.isEmpty() || typed.matches("24[.:]00([.:]00)?")) {
            return Deadline.endOf(day, zone);
        }
        var time = time(typed);
        if (time.isEmpty()) {
            form.wrong(CLOCK, "hearing.wrong.clock");
            return null;
        }
        try {
            return Deadline.of(day.atTime(time.get()), zone);
        } catch (IllegalArgumentException neverShown) {
            form.wrong(CLOCK, "hearing.wrong.clockSkipped", typed);
            return null;
        }
    }

    private static Optional<LocalTime> time(String typed) {
        var parts = TIME.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        int second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }

    private static @Nullable ZoneId zone(Form form) {
        var typed = form.value(ZONE);
        if (typed.isEmpty()) {
            return Dates.ZONE;
        }
        if (!ZoneId.getAvailableZoneIds().contains(typed)) {
            form.wrong(ZONE, "hearing.wrong.zone", typed);
            return null;
        }
        return ZoneId.of(typed);
    }

    /** Notes that the deadline itself is wrong. */
    static void wrong(Form form, String key) {
        form.wrong(DAY, key);
    }
}
