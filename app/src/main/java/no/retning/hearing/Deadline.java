package no.retning.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The first instant that is too late, and the zone in which people read it.
 *
 * @param at exclusive: what comes at this very instant is late
 */
public record Deadline(Instant at, ZoneId zone) {
    /**
     * What clocks on the wall show in a zone. Where they show it twice, because they are set back, the later counts: nobody
     * is to lose the hour that they thought they had.
     *
     * @throws IllegalArgumentException if they never show it, because they are set forward over it
     */
    public static Deadline of(LocalDateTime wall, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException("Clocks in %s never show %s".formatted(zone, wall));
        }
        return new Deadline(wall.toInstant(offsets.getLast()), zone);
    }

    /** The end of a day in a zone: the first instant of the next. */
    public static Deadline endOf(LocalDate day, ZoneId zone) {
        return new Deadline(day.plusDays(1).atStartOfDay(zone).toInstant(), zone);
    }

    public LocalDateTime wall() {
        return LocalDateTime.ofInstant(at, zone);
    }

    /** The last day of which any part is in time. */
    public LocalDate lastDay() {
        return at.minusNanos(1).atZone(zone).toLocalDate();
    }

    /** Whether something that comes at an instant is in time. */
    public boolean admits(Instant instant) {
        return instant.isBefore(at);
    }
}
