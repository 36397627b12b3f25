package no.retning.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment a reader reads as of: now, the end of a day in the past, or one moment in the past.
 *
 * @param day the day on which it lies; null for now
 * @param moment the last that is read; null for now
 * @param exact whether it was the moment that was asked for, and not its day
 */
public record AsOf(@Nullable LocalDate day, @Nullable Instant moment, boolean exact) {
    public static final AsOf NOW = new AsOf(null, null, false);

    public static AsOf endOf(LocalDate day, ZoneId zone) {
        return new AsOf(day, day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000), false);
    }

    /** @param moment what is finer than what is stored is left out */
    public static AsOf at(Instant moment, ZoneId zone) {
        return new AsOf(LocalDate.ofInstant(moment, zone), moment.truncatedTo(ChronoUnit.MICROS), true);
    }

    /**
     * Reads a day as in 2024-01-15, or a moment as in 2024-01-15T12:30:00Z.
     *
     * @throws java.time.format.DateTimeParseException if it is neither
     */
    public static AsOf parse(String written, ZoneId zone) {
        return written.contains("T") ? at(Instant.parse(written), zone) : endOf(LocalDate.parse(written), zone);
    }

    public Optional<LocalDate> past() {
        return Optional.ofNullable(day);
    }

    /** As {@link #parse} reads it; empty for now. */
    public String written() {
        return day == null ? "" : exact ? at() : day.toString();
    }

    /** For SQL, {@code shown @> :at::timestamptz}. */
    public String at() {
        return moment == null ? "infinity" : moment.toString();
    }

    /** Whether a moment had come by then. */
    public boolean holds(Instant other) {
        return moment == null || !other.isAfter(moment);
    }
}
