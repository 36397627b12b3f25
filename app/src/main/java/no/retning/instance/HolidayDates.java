package no.retning.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.retning.engines.schedule.NorwegianHolidays;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.WorkCalendar;

/** Public holidays as days off, for formats that know no holidays, from the plan's start to the end of a year. */
public record HolidayDates(LocalDate from, int lastYear) {
    private static final String NORWAY = "NO";

    static boolean hasAny(ProjectFile plan) {
        return plan.calendars().stream().anyMatch(HolidayDates::isNorwegian);
    }

    public ProjectFile in(ProjectFile plan) {
        return plan.withCalendars(plan.calendars().stream()
                .map(calendar -> isNorwegian(calendar) ? in(calendar) : calendar)
                .toList());
    }

    private WorkCalendar in(WorkCalendar calendar) {
        // the last that holds a day decides, so that the calendar's own days come after the holidays
        var days = new ArrayList<WorkCalendar.Exception>();
        for (LocalDate day = from; day.getYear() <= lastYear; day = day.plusDays(1)) {
            if (NorwegianHolidays.isHoliday(day)) {
                days.add(new WorkCalendar.Exception(day, day, List.of()));
            }
        }
        days.addAll(calendar.exceptions());
        return new WorkCalendar(calendar.id(), calendar.name(), null, calendar.week(), days);
    }

    private static boolean isNorwegian(WorkCalendar calendar) {
        return NORWAY.equals(calendar.holidays());
    }
}
