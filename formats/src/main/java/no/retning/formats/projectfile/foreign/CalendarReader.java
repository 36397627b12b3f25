package no.retning.formats.projectfile.foreign;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import no.retning.formats.projectfile.Shift;
import no.retning.formats.projectfile.WorkCalendar;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectCalendarHours;

/** Reads a calendar with what it takes over from those it is derived from. */
final class CalendarReader {
    /** A chain longer than this leads round in a circle. */
    private static final int DEEPEST = 50;

    private CalendarReader() {}

    static WorkCalendar read(String id, ProjectCalendar calendar) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, calendar.isWorkingDay(day) ? shifts(calendar.getHours(day)) : List.of());
        }
        var exceptions = new ArrayList<WorkCalendar.Exception>();
        for (ProjectCalendar one : lineage(calendar)) {
            for (ProjectCalendarException exception : one.getExpandedCalendarExceptionsWithWorkWeeks()) {
                exceptions.add(
                        new WorkCalendar.Exception(exception.getFromDate(), exception.getToDate(), shifts(exception)));
            }
        }
        return new WorkCalendar(id, Objects.requireNonNullElse(calendar.getName(), id), null, week, exceptions);
    }

    /** The furthest ancestor first, so that what is nearest decides. */
    private static Deque<ProjectCalendar> lineage(ProjectCalendar calendar) {
        var lineage = new ArrayDeque<ProjectCalendar>();
        for (ProjectCalendar one = calendar; one != null && lineage.size() < DEEPEST; one = one.getParent()) {
            lineage.addFirst(one);
        }
        return lineage;
    }

    /** In order, with what overlaps or touches made one. */
    private static List<Shift> shifts(ProjectCalendarHours hours) {
        var found = new ArrayList<Shift>();
        for (LocalTimeRange range : hours) {
            if (range.getStart() != null && range.getEnd() != null) {
                int from = minute(range.getStart());
                int to = range.getEnd().equals(LocalTime.MIDNIGHT) ? Shift.MIDNIGHT : minute(range.getEnd());
                if (from < to) {
                    found.add(new Shift(from, to));
                } else if (from > to) {
                    found.add(new Shift(from, Shift.MIDNIGHT));
                    found.add(new Shift(0, to));
                }
            }
        }
        found.sort(Comparator.comparingInt(Shift::from));
        var apart = new ArrayList<Shift>();
        for (Shift shift : found) {
            if (!apart.isEmpty() && apart.getLast().to() >= shift.from()) {
                Shift before = apart.removeLast();
                apart.add(new Shift(before.from(), Math.max(before.to(), shift.to())));
            } else {
                apart.add(shift);
            }
        }
        return apart;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
