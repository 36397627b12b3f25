package no.retning.engines.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What came out of all trials for one thing. */
public final class Distribution {
    /** The shares of the usual quantiles, P10 to P95. */
    public static final List<Double> SHARES =
            List.of(0.10, 0.20, 0.25, 0.30, 0.40, 0.50, 0.60, 0.70, 0.75, 0.80, 0.85, 0.90, 0.95);

    private final double[] sorted;
    private final DoubleUnaryOperator moment;
    private final double mean;
    private final double deviation;

    /**
     * @param values in the order of the trials; kept, and sorted
     * @param moment from the axis of the values to that of the plan
     */
    Distribution(double[] values, DoubleUnaryOperator moment) {
        this.moment = moment;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        this.mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        this.deviation = Math.sqrt(squares / Math.max(1, values.length - 1));
        Arrays.sort(values);
        this.sorted = values;
    }

    public int size() {
        return sorted.length;
    }

    /** Mean time from the plan's start, working time of the activity's calendar; of costs, the mean cost. */
    public double mean() {
        return mean;
    }

    public double deviation() {
        return deviation;
    }

    /** The mean as a moment of the plan's axis; of costs, the mean cost. */
    public double middle() {
        return moment.applyAsDouble(mean);
    }

    /** The moment by which it has happened in a share of all trials. */
    public double quantile(double share) {
        return moment.applyAsDouble(point(share));
    }

    /** The share of trials in which it has happened by a moment of the plan's axis. */
    public double probabilityBy(double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moment.applyAsDouble(sorted[middle]) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / sorted.length;
    }

    /** The value of a share on the axis of the values: the smallest that at least the share of them does not exceed. */
    double point(double share) {
        int rank = (int) Math.ceil(share * sorted.length - 1e-9);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }
}
