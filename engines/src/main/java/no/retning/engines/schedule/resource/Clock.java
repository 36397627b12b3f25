package no.retning.engines.schedule.resource;

/** Counts schedules and says when to stop. */
final class Clock {
    private final Limits limits;
    private final long begin = System.nanoTime();
    private long schedules;

    Clock(Limits limits) {
        this.limits = limits;
    }

    void made() {
        schedules++;
    }

    long schedules() {
        return schedules;
    }

    boolean isOver() {
        return schedules >= limits.schedules()
                || left() <= 0
                || limits.cancelled().getAsBoolean();
    }

    /** Nanoseconds. */
    long left() {
        long limit = limits.time().compareTo(java.time.Duration.ofDays(1000)) > 0
                ? Long.MAX_VALUE / 2
                : limits.time().toNanos();
        return limit - (System.nanoTime() - begin);
    }
}
