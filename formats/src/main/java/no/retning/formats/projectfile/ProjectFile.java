package no.retning.formats.projectfile;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a file has it. Ids are unique within their kind and every reference leads somewhere; whether the links run in a
 * circle is for those to find who compute with it.
 *
 * @param unit of every duration, lag and number of units
 * @param hoursPerDay how many working hours a {@link Unit#DAY} is
 * @param start the plan begins no earlier; absent where it lies in no calendar
 * @param dataDate until when progress is told
 * @param calendar of activities that name none; absent for a plan that works always
 * @param remarks what the reader of a foreign file left out or put otherwise, for people
 */
public record ProjectFile(
        String name,
        Unit unit,
        double hoursPerDay,
        @Nullable LocalDateTime start,
        @Nullable Moment dataDate,
        @Nullable String calendar,
        List<WorkCalendar> calendars,
        List<Resource> resources,
        List<Group> groups,
        List<Activity> activities,
        List<Link> links,
        List<CorrelationGroup> correlations,
        List<RiskEvent> risks,
        List<Branch> branches,
        List<String> remarks) {
    /** The most activities a file may have, and the most links for each of them on average. */
    public static final int MOST_ACTIVITIES = 1_000_000;

    public static final int MOST_LINKS = 2 * MOST_ACTIVITIES;

    static final double WORKING_DAY = 8;

    public ProjectFile {
        Numbers.within("hoursPerDay", hoursPerDay, 0.01, 24);
        calendars = List.copyOf(calendars);
        resources = List.copyOf(resources);
        groups = List.copyOf(groups);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        correlations = List.copyOf(correlations);
        risks = List.copyOf(risks);
        branches = List.copyOf(branches);
        remarks = List.copyOf(remarks);
        References.check(calendar, calendars, resources, groups, activities, links, correlations, risks, branches);
    }

    /** A plan of nothing but activities, links and resources, without a calendar. */
    public static ProjectFile abstractPlan(
            String name, List<Resource> resources, List<Activity> activities, List<Link> links) {
        return new ProjectFile(
                name,
                Unit.PERIOD,
                WORKING_DAY,
                null,
                null,
                null,
                List.of(),
                resources,
                List.of(),
                activities,
                links,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same plan with the same calendars laid out in another way. */
    public ProjectFile withCalendars(List<WorkCalendar> laidOut) {
        return new ProjectFile(
                name,
                unit,
                hoursPerDay,
                start,
                dataDate,
                calendar,
                laidOut,
                resources,
                groups,
                activities,
                links,
                correlations,
                risks,
                branches,
                remarks);
    }

    /** What durations are counted in. */
    public enum Unit {
        /** Of no particular length: no calendar says when it is. */
        PERIOD,
        /** A minute of working time. */
        MINUTE,
        /** An hour of working time. */
        HOUR,
        /** As many hours of working time as the file says; 24 hours where it is elapsed. */
        DAY
    }
}
