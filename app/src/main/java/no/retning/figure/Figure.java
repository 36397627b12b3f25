package no.retning.figure;

import org.jspecify.annotations.Nullable;

/**
 * What was computed.
 *
 * @param stated the round or total that says so; null where it is counted in the register
 * @param added how many were counted in the register after that was stated
 */
public record Figure(Amount amount, @Nullable InvolvementRound stated, int added) {
    static Figure counted(Amount amount) {
        return new Figure(amount, null, 0);
    }

    Figure or(Figure other) {
        return other.amount.compareTo(amount) > 0 ? other : this;
    }
}
