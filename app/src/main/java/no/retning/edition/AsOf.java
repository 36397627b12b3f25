package no.retning.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment a reader reads as of: now, or the end of a day in the past.
 *
 * @param day null for now
 */
public record AsOf(@Nullable LocalDate day, ZoneId zone) {
    public static final AsOf NOW = new AsOf(null, ZoneId.of("UTC"));

    public Optional<LocalDate> past() {
        return Optional.ofNullable(day);
    }

    /** For SQL, {@code shown @> :at::timestamptz}. */
    public String at() {
        return day == null ? "infinity" : lastMoment(day).toString();
    }

    /** Whether a moment had come by then. */
    public boolean holds(Instant moment) {
        return day == null || !moment.isAfter(lastMoment(day));
    }

    private Instant lastMoment(LocalDate past) {
        return past.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }
}
