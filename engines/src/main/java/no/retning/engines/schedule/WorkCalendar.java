package no.retning.engines.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When work is done: shifts for each day of the week, whole days that differ, and holidays.
 *
 * @param week days without an entry are free
 * @param exceptions a day's own shifts, none for a free day; they go before holidays
 * @param norwegianHolidays whether the public holidays of Norway are free
 */
public record WorkCalendar(
        String id,
        Map<DayOfWeek, List<Shift>> week,
        Map<LocalDate, List<Shift>> exceptions,
        boolean norwegianHolidays) {

    private static final List<Shift> OFFICE = List.of(new Shift(8 * 60, 12 * 60), new Shift(13 * 60, 17 * 60));

    public WorkCalendar {
        week = copy(week);
        exceptions = copy(exceptions);
    }

    /** Monday to Friday, 8 to 12 and 13 to 17, the public holidays of Norway free. */
    public static WorkCalendar norwegian(String id) {
        Map<DayOfWeek, List<Shift>> week = Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .collect(Collectors.toMap(day -> day, day -> OFFICE));
        return new WorkCalendar(id, week, Map.of(), true);
    }

    /** Every hour of every day. */
    public static WorkCalendar aroundTheClock(String id) {
        Map<DayOfWeek, List<Shift>> week = Stream.of(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day, day -> List.of(new Shift(0, 24 * 60))));
        return new WorkCalendar(id, week, Map.of(), false);
    }

    List<Shift> on(LocalDate day) {
        List<Shift> own = exceptions.get(day);
        if (own != null) {
            return own;
        }
        return norwegianHolidays && NorwegianHolidays.isHoliday(day)
                ? List.of()
                : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static <D> Map<D, List<Shift>> copy(Map<D, List<Shift>> days) {
        return days.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
    }
}
