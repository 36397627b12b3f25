package no.retning.engines.schedule.resource;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long to search. With the same seed and a number of schedules that is reached within the time, the same plan comes out.
 *
 * @param time after which the best plan so far is given
 * @param schedules that are made at most
 * @param seed of the random choices
 * @param cancelled is asked often, from the calling thread and others, and stops the search
 */
public record Limits(Duration time, long schedules, long seed, BooleanSupplier cancelled) {
    public Limits {
        if (time.isNegative() || schedules < 1) {
            throw new IllegalArgumentException(
                    "A search needs time from 0 on and at least one schedule, not " + time + " and " + schedules);
        }
    }

    /** Until the time is over. */
    public static Limits of(Duration time, long seed) {
        return new Limits(time, Long.MAX_VALUE, seed, () -> false);
    }

    /** Until so many schedules were made, however long it takes. */
    public static Limits ofSchedules(long schedules, long seed) {
        return new Limits(Duration.ofDays(365), schedules, seed, () -> false);
    }
}
