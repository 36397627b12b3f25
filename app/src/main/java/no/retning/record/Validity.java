package no.retning.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, half open: {@code from} is the first day, {@code until} the first day it no longer
 * holds; either may be missing, meaning always.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("Valid from %s until %s is no period".formatted(from, until));
        }
    }

    public static Validity from(LocalDate day) {
        return new Validity(day, null);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return beginsBeforeTheEndOf(other) && other.beginsBeforeTheEndOf(this);
    }

    private boolean beginsBeforeTheEndOf(Validity other) {
        return from == null || other.until == null || from.isBefore(other.until);
    }

    /** PostgreSQL's {@code daterange} in text form. */
    public String toRange() {
        return "[" + (from == null ? "" : from) + "," + (until == null ? "" : until) + ")";
    }

    public static Validity parseRange(String range) {
        if (range.equals("empty")) {
            throw new IllegalArgumentException("An empty period");
        }
        int comma = range.indexOf(',');
        return new Validity(day(range.substring(1, comma)), day(range.substring(comma + 1, range.length() - 1)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
