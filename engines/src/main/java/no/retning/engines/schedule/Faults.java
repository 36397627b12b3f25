package no.retning.engines.schedule;

import org.jspecify.annotations.Nullable;

/** What can be wrong with numbers. */
final class Faults {
    /** Beyond this, single precision no longer tells one minute from the next. */
    static final double LARGEST = 1e9;

    private Faults() {}

    /** Null when the values are finite, from 0 to {@link #LARGEST}, and none is below the one before. */
    static @Nullable String inOrder(double... values) {
        double before = 0;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return value + " is not a duration";
            }
            if (value < 0) {
                return "a duration cannot be negative, " + value;
            }
            if (value > LARGEST) {
                return value + " is more than the " + LARGEST + " units that can be computed";
            }
            if (value < before) {
                return "least, likely and most must not fall: " + value + " comes after " + before;
            }
            before = value;
        }
        return null;
    }

    static boolean isProbability(double value) {
        return value >= 0 && value <= 1;
    }
}
