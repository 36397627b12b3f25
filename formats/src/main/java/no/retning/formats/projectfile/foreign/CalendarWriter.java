package no.retning.formats.projectfile.foreign;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import no.retning.formats.projectfile.Shift;
import no.retning.formats.projectfile.WorkCalendar;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;

/** Writes the working time of a calendar. */
final class CalendarWriter {
    private CalendarWriter() {}

    static void fill(ProjectCalendar into, WorkCalendar calendar) {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Shift> shifts = calendar.week().getOrDefault(day, List.of());
            into.setWorkingDay(day, !shifts.isEmpty());
            add(into.addCalendarHours(day), shifts);
        }
        for (WorkCalendar.Exception exception : calendar.exceptions()) {
            add(into.addCalendarException(exception.from(), exception.until()), exception.shifts());
        }
    }

    private static void add(ProjectCalendarHours hours, List<Shift> shifts) {
        shifts.forEach(shift -> hours.add(new LocalTimeRange(time(shift.from()), time(shift.to()))));
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60 % 24, minute % 60);
    }
}
