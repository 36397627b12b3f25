package no.retning.engines.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** What came out of all trials for one thing. */
public final class Distribution {
    /** The shares of the usual quantiles, P10 to P95. */
    public static final List<Double> SHARES =
            List.of(0.10, 0.20, 0.25, 0.30, 0.40, 0.50, 0.60, 0.70, 0.75, 0.80, 0.85, 0.90, 0.95);

    private final int size;
    private final IntToDoubleFunction sorted;
    private final DoubleUnaryOperator moment;
    private final double mean;
    private final double deviation;

    private Distribution(int size, IntToDoubleFunction values, Runnable sort, DoubleUnaryOperator moment) {
        this.size = size;
        this.sorted = values;
        this.moment = moment;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values.applyAsDouble(i);
        }
        this.mean = sum / size;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double off = values.applyAsDouble(i) - mean;
            squares += off * off;
        }
        this.deviation = Math.sqrt(squares / Math.max(1, size - 1));
        sort.run();
    }

    /**
     * @param values in the order of the trials; kept, and sorted
     * @param moment from the axis of the values to that of the plan
     */
    static Distribution of(float[] values, DoubleUnaryOperator moment) {
        return new Distribution(values.length, i -> values[i], () -> Arrays.sort(values), moment);
    }

    /** @param costs in the order of the trials; kept, and sorted */
    static Distribution ofCosts(double[] costs) {
        return new Distribution(costs.length, i -> costs[i], () -> Arrays.sort(costs), cost -> cost);
    }

    public int size() {
        return size;
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
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moment.applyAsDouble(sorted.applyAsDouble(middle)) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / size;
    }

    /** The value of a share on the axis of the values: the smallest that at least the share of them does not exceed. */
    double point(double share) {
        int rank = (int) Math.ceil(share * size - 1e-9);
        return sorted.applyAsDouble(Math.clamp(rank - 1, 0, size - 1));
    }
}
