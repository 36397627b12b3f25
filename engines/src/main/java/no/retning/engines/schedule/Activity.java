package no.retning.engines.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work; a milestone is one that takes no time.
 *
 * @param calendar id of the calendar it is worked by, null for the plan's own
 */
public record Activity(
        String id,
        String name,
        Estimate duration,
        @Nullable String calendar,
        List<Constraint> constraints,
        @Nullable Progress progress,
        Cost cost,
        List<Demand> demands) {

    public Activity {
        constraints = List.copyOf(constraints);
        demands = List.copyOf(demands);
    }

    public static Activity of(String id, Estimate duration) {
        return new Activity(id, id, duration, null, List.of(), null, Cost.NONE, List.of());
    }

    public static Activity milestone(String id) {
        return of(id, new Estimate.Fixed(0));
    }

    public Activity named(String name) {
        return new Activity(id, name, duration, calendar, constraints, progress, cost, demands);
    }

    public Activity taking(Estimate duration) {
        return new Activity(id, name, duration, calendar, constraints, progress, cost, demands);
    }

    public Activity on(@Nullable String calendar) {
        return new Activity(id, name, duration, calendar, constraints, progress, cost, demands);
    }

    public Activity held(Constraint... constraints) {
        return new Activity(id, name, duration, calendar, List.of(constraints), progress, cost, demands);
    }

    public Activity having(@Nullable Progress progress) {
        return new Activity(id, name, duration, calendar, constraints, progress, cost, demands);
    }

    public Activity costing(Cost cost) {
        return new Activity(id, name, duration, calendar, constraints, progress, cost, demands);
    }

    public Activity occupying(List<Demand> demands) {
        return new Activity(id, name, duration, calendar, constraints, progress, cost, demands);
    }
}
