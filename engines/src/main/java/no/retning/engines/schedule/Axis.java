package no.retning.engines.schedule;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a plan and the axes of work of its calendars, which all have their 0 at its start. Calendar number -1 is
 * the clock itself, or abstract time.
 */
final class Axis {
    static final int CLOCK = -1;

    private static final long FARTHEST = 100_000_000_000_000L;

    private final @Nullable LocalDateTime start;
    private final double startMoment;
    private final WorkTime[] calendars;
    private final Map<Long, Crossing> crossings = new ConcurrentHashMap<>();

    Axis(@Nullable LocalDateTime start, WorkTime... calendars) {
        this.start = start;
        this.startMoment = start == null ? 0 : Plan.moment(start, start);
        this.calendars = calendars;
    }

    double work(int calendar, double moment) {
        return calendar == CLOCK ? moment - startMoment : calendars[calendar].work(moment);
    }

    /** The earliest moment at which work is done; at 0 the start of the plan. */
    double finish(int calendar, double work) {
        return calendar == CLOCK || work == 0 ? work + startMoment : calendars[calendar].finish(work);
    }

    /** The latest moment before more work is done. */
    double start(int calendar, double work) {
        return calendar == CLOCK ? work + startMoment : calendars[calendar].start(work);
    }

    /** A table of the way between two calendars, made when first asked for. */
    Crossing crossing(int from, int to, boolean finish) {
        long key = ((from + 1L) << 32 | (to + 1L)) << 1 | (finish ? 1 : 0);
        return crossings.computeIfAbsent(key, absent -> Crossing.of(this, from, to, finish));
    }

    /** Working minutes of a calendar that are laid out before the start of the plan. */
    double origin(int calendar) {
        return calendar == CLOCK ? startMoment : calendars[calendar].origin();
    }

    /** The greatest number of minutes that divides every beginning and end of a shift. */
    int grain(int calendar) {
        return calendar == CLOCK ? WorkTime.DAY : calendars[calendar].grain();
    }

    boolean isDated() {
        return start != null;
    }

    /** The date of a moment, to the nearest minute, and within 190 million years; null in abstract time. */
    @Nullable
    LocalDateTime date(double moment) {
        return start == null
                ? null
                : start.toLocalDate().atStartOfDay().plusMinutes(Math.clamp(Math.round(moment), -FARTHEST, FARTHEST));
    }
}
