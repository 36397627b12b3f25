package no.retning.engines.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rank correlation and tornado. No draw was kept: the generator makes those of an activity again. Of the activities the
 * hundred are looked at whose criticality times standard deviation is largest, and all risk events up to a hundred, in the
 * first 16,384 trials.
 */
final class Sensitivities {
    private static final int L = Lanes.COUNT;
    private static final int MOST_TRIALS = 16_384;
    private static final int MOST_OF_A_KIND = 100;

    private final Draws draws;
    private final Lanes lanes;
    private final int trials;
    private final float[] finishes;
    private final double[] ranks;

    private Sensitivities(Draws draws, Lanes lanes, float[] finishes) {
        this.draws = draws;
        this.lanes = lanes;
        this.trials = Math.min(MOST_TRIALS, finishes.length);
        this.finishes = Arrays.copyOf(finishes, trials);
        this.ranks = ranks(this.finishes, order(this.finishes));
    }

    static List<Sensitivity> of(Draws draws, Lanes lanes, Tally totals, float[] finishes, int threads) {
        var sensitivities = new Sensitivities(draws, lanes, finishes);
        List<Integer> drivers = candidates(draws, totals);
        int parts = Math.clamp(drivers.size(), 1, threads);
        float[][] values = new float[drivers.size()][sensitivities.trials];
        IntStream.range(0, parts).parallel().forEach(part -> sensitivities.draw(drivers, values, part, parts));
        return IntStream.range(0, drivers.size())
                .parallel()
                .mapToObj(k -> sensitivities.of(drivers.get(k), values[k]))
                .sorted(Comparator.comparingDouble((Sensitivity one) -> -Math.abs(one.correlation()))
                        .thenComparing(Sensitivity::id))
                .toList();
    }

    private static List<Integer> candidates(Draws draws, Tally totals) {
        int size = draws.network.size();
        double[] weight = new double[size];
        for (int i = 0; i < size; i++) {
            boolean varies =
                    !draws.shapes.isFixed(i) || draws.impactBegin[i + 1] > draws.impactBegin[i] || draws.way[i] >= 0;
            weight[i] = varies ? totals.critical[i] * deviation(draws, i) : 0;
        }
        var candidates = new ArrayList<Integer>(IntStream.range(0, size)
                .filter(i -> weight[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weight[i]).thenComparing(i -> draws.network.id(i)))
                .limit(MOST_OF_A_KIND)
                .toList());
        int risks = Math.min(MOST_OF_A_KIND, draws.riskKey.length);
        IntStream.range(size, size + risks).forEach(candidates::add);
        return candidates;
    }

    private static double deviation(Draws draws, int i) {
        Activity activity = draws.network.activities[i];
        Progress progress = activity.progress();
        Estimate remaining = progress == null ? null : progress.remaining();
        Estimate estimate = remaining == null ? activity.duration() : remaining;
        double variance = estimate.variance();
        for (int k = draws.impactBegin[i]; k < draws.impactBegin[i + 1]; k++) {
            double p = draws.riskProbability[draws.impactRisk[k]];
            Estimate size = draws.estimates.get(draws.impactSize[k]);
            double scale = draws.impactFactor[k] ? estimate.mean() : 1;
            double mean = scale * (draws.impactFactor[k] ? size.mean() - 1 : size.mean());
            variance += p * scale * scale * size.variance() + p * (1 - p) * mean * mean;
        }
        double share = draws.way[i] < 0 ? 1 : draws.wayTo[draws.way[i]] - draws.wayFrom[draws.way[i]];
        return Math.sqrt(share * variance + share * (1 - share) * estimate.mean() * estimate.mean());
    }

    private void draw(List<Integer> drivers, float[][] values, int part, int parts) {
        var block = new BlockDraws(draws, lanes);
        float[] drawn = new float[L];
        int blocks = (trials + L - 1) / L;
        for (int b = part; b < blocks; b += parts) {
            block.begin(b);
            for (int k = 0; k < values.length; k++) {
                int driver = drivers.get(k);
                if (driver < draws.network.size()) {
                    block.durations(driver, drawn);
                } else {
                    block.severity(driver - draws.network.size(), drawn);
                }
                System.arraycopy(drawn, 0, values[k], b * L, Math.min(L, trials - b * L));
            }
        }
    }

    private Sensitivity of(int driver, float[] values) {
        int size = draws.network.size();
        int[] order = order(values);
        int tenth = Math.max(1, trials / 10);
        double early = 0;
        double late = 0;
        for (int i = 0; i < tenth; i++) {
            early += finishes[order[i]];
            late += finishes[order[trials - 1 - i]];
        }
        boolean isActivity = driver < size;
        return new Sensitivity(
                isActivity ? Sensitivity.Kind.ACTIVITY : Sensitivity.Kind.RISK,
                isActivity
                        ? draws.network.id(driver)
                        : draws.network.plan.risks().get(driver - size).id(),
                correlation(ranks(values, order), ranks),
                moment(early / tenth),
                moment(late / tenth));
    }

    private double moment(double mean) {
        return draws.network.finishMoment(draws.network.finishNode(), mean);
    }

    static double correlation(double[] x, double[] y) {
        double middle = (x.length + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - middle) * (y[i] - middle);
            xx += (x[i] - middle) * (x[i] - middle);
            yy += (y[i] - middle) * (y[i] - middle);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** Ranks from 1; those of equal values are their mean. */
    static double[] ranks(float[] values, int[] order) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < order.length; ) {
            int next = i + 1;
            while (next < order.length && values[order[next]] == values[order[i]]) {
                next++;
            }
            double rank = (i + 1 + next) / 2.0;
            for (; i < next; i++) {
                ranks[order[i]] = rank;
            }
        }
        return ranks;
    }

    /** Places in rising order of value. */
    static int[] order(float[] values) {
        long[] keyed = new long[values.length];
        for (int i = 0; i < keyed.length; i++) {
            keyed[i] = (long) sortable(values[i]) << 32 | i;
        }
        Arrays.sort(keyed);
        int[] order = new int[keyed.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keyed[i];
        }
        return order;
    }

    private static int sortable(float value) {
        int bits = Float.floatToIntBits(value + 0f);
        return bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
    }
}
