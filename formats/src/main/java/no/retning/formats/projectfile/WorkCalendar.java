package no.retning.formats.projectfile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When work is done.
 *
 * @param holidays whose public holidays are free besides: a country as in ISO 3166-1, such as {@code NO}; absent for nobody's
 * @param week the working time of each day of the week, in order; a day that is absent is free
 * @param exceptions days that differ; the last one that holds a day decides, also over holidays
 */
public record WorkCalendar(
        String id,
        String name,
        @Nullable String holidays,
        Map<DayOfWeek, List<Shift>> week,
        List<Exception> exceptions) {
    public WorkCalendar {
        Numbers.named("id of a calendar", id);
        var days = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        week.forEach((day, shifts) -> {
            if (!shifts.isEmpty()) {
                days.put(day, following("calendar \"" + id + "\", " + day, shifts));
            }
        });
        week = java.util.Collections.unmodifiableMap(days);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Days with working time of their own.
     *
     * @param until the last of them
     * @param shifts in order; none for days off
     */
    public record Exception(LocalDate from, LocalDate until, List<Shift> shifts) {
        public Exception {
            if (until.isBefore(from)) {
                throw new InvalidProjectFile(
                        "the exception from " + from + " until " + until + " ends before it begins");
            }
            Numbers.within("the year of an exception", from.getYear(), 1, 9999);
            Numbers.within("the year of an exception", until.getYear(), 1, 9999);
            shifts = following("the exception from " + from, shifts);
        }
    }

    private static List<Shift> following(String where, List<Shift> shifts) {
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from() < shifts.get(i - 1).to()) {
                throw new InvalidProjectFile(where + ": working time " + shifts.get(i) + " begins before "
                        + shifts.get(i - 1) + " ends; write them in order and apart");
            }
        }
        return List.copyOf(shifts);
    }
}
