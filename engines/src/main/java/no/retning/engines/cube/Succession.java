package no.retning.engines.cube;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area, or a part of one, became another on a day.
 *
 * <p>One to one is a renumbering, many to one a merger, one to many a split; all three may meet in one area on one day. An
 * area that loses a part becomes itself and the one that gains it.
 *
 * @param weight how much of the old area went to the new one, from 0 to 1; null where nobody knows
 * @param weightBack how much of the new area came from the old one; null where nobody knows
 */
public record Succession(
        LocalDate on,
        String from,
        String to,
        @Nullable Double weight,
        @Nullable Double weightBack) {
    public Succession {
        check(weight, on, from, to);
        check(weightBack, on, from, to);
    }

    /** An area became another, or one of several others, and nothing says how much of it went where. */
    public Succession(LocalDate on, String from, String to) {
        this(on, from, to, null, null);
    }

    private static void check(@Nullable Double weight, LocalDate on, String from, String to) {
        if (weight != null && !(weight >= 0 && weight <= 1)) {
            throw new InvalidCube(
                    "The weight of '" + from + "' in '" + to + "' on " + on + " is " + weight + ": give 0 to 1");
        }
    }
}
