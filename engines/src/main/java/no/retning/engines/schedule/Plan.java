package no.retning.engines.schedule;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network of activities as its owner states it.
 *
 * <p>Moments are numbers on the axis of the plan. A plan with a start is dated: moments are minutes since midnight of
 * the day it starts on ({@link #moment}), durations and lags are working minutes of a calendar, or minutes of the clock
 * where there is none. A plan without a start counts abstract units of time from 0.
 *
 * @param start null for abstract units; calendars are then not allowed
 * @param calendar id of the calendar of activities that name none, null for around the clock
 * @param dataDate up to when progress is known; what has not started cannot start before it
 */
public record Plan(
        @Nullable LocalDateTime start,
        @Nullable String calendar,
        @Nullable Double dataDate,
        List<WorkCalendar> calendars,
        List<Activity> activities,
        List<Link> links,
        List<CorrelationGroup> groups,
        List<RiskEvent> risks,
        List<Branch> branches,
        List<Resource> resources) {

    public Plan {
        calendars = List.copyOf(calendars);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        groups = List.copyOf(groups);
        risks = List.copyOf(risks);
        branches = List.copyOf(branches);
        resources = List.copyOf(resources);
    }

    /** A plan in abstract units of time. */
    public static Plan of(List<Activity> activities, List<Link> links) {
        return new Plan(null, null, null, List.of(), activities, links, List.of(), List.of(), List.of(), List.of());
    }

    /** A plan by a calendar. */
    public static Plan dated(LocalDateTime start, WorkCalendar calendar, List<Activity> activities, List<Link> links) {
        return new Plan(
                start,
                calendar.id(),
                null,
                List.of(calendar),
                activities,
                links,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Where on the axis of a plan with this start a date lies: minutes since midnight of the day of the start. */
    public static double moment(LocalDateTime start, LocalDateTime date) {
        return ChronoUnit.SECONDS.between(start.toLocalDate().atStartOfDay(), date) / 60.0;
    }

    /** SHA-256 in hexadecimal of everything in it that a result depends on; the same as in the record of a run. */
    public String digest() {
        return PlanDigest.of(this);
    }

    public Plan with(List<Activity> activities) {
        return new Plan(start, calendar, dataDate, calendars, activities, links, groups, risks, branches, resources);
    }

    public Plan uncertain(List<CorrelationGroup> groups, List<RiskEvent> risks, List<Branch> branches) {
        return new Plan(start, calendar, dataDate, calendars, activities, links, groups, risks, branches, resources);
    }

    public Plan known(@Nullable Double dataDate) {
        return new Plan(start, calendar, dataDate, calendars, activities, links, groups, risks, branches, resources);
    }

    public Plan also(List<WorkCalendar> calendars) {
        return new Plan(start, calendar, dataDate, calendars, activities, links, groups, risks, branches, resources);
    }
}
