package no.retning.formats.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale from one round number to another.
 *
 * @param step between its ticks: 1, 2, 2.5 or 5 times a power of ten
 * @param ticks in rising order, the first and the last of which are its ends
 */
record NiceScale(double step, List<Double> ticks) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    /** From this share of the most, the least is so near nothing that the scale begins there. */
    private static final double NEAR_NOTHING = 0.6;

    private static final double SLACK = 1e-9;

    /** Around so many steps between these; from nothing, where that is not far off. */
    static NiceScale near(double least, double most, int steps) {
        boolean fromNothing = least > 0 && least <= most * NEAR_NOTHING;
        boolean toNothing = most < 0 && most >= least * NEAR_NOTHING;
        return between(fromNothing ? 0 : least, toNothing ? 0 : most, steps);
    }

    /** From the least to the most as they are, for what has no axis to read. */
    static NiceScale exact(double least, double most) {
        return least < most
                ? new NiceScale(most - least, List.of(least, most))
                : new NiceScale(1, List.of(least - 1, least + 1));
    }

    /** Around so many steps from nothing to what is farthest from it. */
    static NiceScale fromNothing(double least, double most, int steps) {
        return between(Math.min(0, least), Math.max(0, most), steps);
    }

    /** Around so many steps between these. */
    static NiceScale between(double least, double most, int steps) {
        double low = Math.min(least, most);
        double high = Math.max(least, most);
        if (high - low <= Math.abs(high) * SLACK) {
            // One value alone: from nothing to it, so that it lies at an end and not between two equal numbers.
            low = Math.min(0, low);
            high = high > 0 ? high : low < 0 ? 0 : 1;
        }
        double step = step((high - low) / Math.max(1, steps));
        long first = (long) Math.floor(low / step + SLACK);
        long last = (long) Math.ceil(high / step - SLACK);
        var ticks = new ArrayList<Double>();
        var width = BigDecimal.valueOf(step);
        for (long tick = first; tick <= last; tick++) {
            ticks.add(width.multiply(BigDecimal.valueOf(tick)).doubleValue());
        }
        return new NiceScale(step, List.copyOf(ticks));
    }

    private static double step(double rough) {
        int power = (int) Math.floor(Math.log10(rough));
        for (double step : STEPS) {
            double nice = new BigDecimal(Double.toString(step))
                    .scaleByPowerOfTen(power)
                    .doubleValue();
            if (nice >= rough * (1 - SLACK)) {
                return nice;
            }
        }
        return new BigDecimal("10").scaleByPowerOfTen(power).doubleValue();
    }

    double from() {
        return ticks.getFirst();
    }

    /** Whether a distance on it is not how much there is of something. */
    boolean isCut() {
        return from() > 0 || until() < 0;
    }

    double until() {
        return ticks.getLast();
    }

    /** How far along the scale a value lies, from 0 to 1. */
    double share(double value) {
        return Math.clamp((value - from()) / (until() - from()), 0.0, 1.0);
    }

    /** As many decimals as its ticks need to be told apart. */
    int places() {
        return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    }
}
