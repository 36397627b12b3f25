package no.retning.engines.schedule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** Counts in how many trials activities are done by the moments that were promised. */
final class Promises {
    /** How far from where the working time until the moment ends a finish is looked at closely. */
    private static final float NEAR = 1;

    private static final float ROUNDED = 1e-6f;

    private final Network network;

    /** For each activity the promised moment, NaN where nothing was promised. */
    private final double[] moments;

    /** Finishes before it keep the promise. */
    private final float[] surely;

    /** Finishes after it do not. */
    private final float[] hardly;

    private final AtomicLongArray kept;

    /** @param promises by id, moments on the plan's axis */
    Promises(Network network, Map<String, Double> promises) {
        this.network = network;
        int count = promises.isEmpty() ? 0 : network.count;
        this.moments = new double[count];
        this.surely = new float[count];
        this.hardly = new float[count];
        this.kept = new AtomicLongArray(count);
        Arrays.fill(moments, Double.NaN);
        promises.forEach((id, moment) -> {
            int number = network.numbers.of(id);
            float point = (float) network.axis.work(network.calendar[number], moment);
            float near = Math.max(NEAR, ROUNDED * Math.abs(point));
            moments[number] = moment;
            surely[number] = point - near;
            hardly[number] = point + near;
        });
    }

    /** Notes an activity's finishes in the first trials of a block. */
    void note(int i, float[] times, int at, int trials) {
        if (moments.length == 0 || Double.isNaN(moments[i])) {
            return;
        }
        int count = 0;
        for (int trial = at; trial < at + trials; trial++) {
            float time = times[trial];
            if (time < surely[i] || time <= hardly[i] && network.finishMoment(i, time) <= moments[i]) {
                count++;
            }
        }
        kept.addAndGet(i, count);
    }

    /** By id the share of so many trials. */
    Map<String, Double> shares(int trials) {
        var shares = new HashMap<String, Double>();
        for (int i = 0; i < moments.length; i++) {
            if (!Double.isNaN(moments[i])) {
                shares.put(network.id(i), (double) kept.get(i) / trials);
            }
        }
        return shares;
    }
}
