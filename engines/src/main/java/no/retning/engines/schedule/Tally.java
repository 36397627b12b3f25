package no.retning.engines.schedule;

import java.util.Arrays;

/** What is counted of a run of blocks; runs are added up in their order, so that sums do not depend on threads. */
final class Tally {
    static final Tally NOTHING = new Tally(0);

    /** Trials in which an activity was on the path that decided the finish. */
    final long[] critical;

    final double[] finishes;
    final double[] durations;

    Tally(int count) {
        critical = new long[count];
        finishes = new double[count];
        durations = new double[count];
    }

    /** Notes an activity's times in the first trials of a block. */
    void note(int i, float[] times, int at, float[] lengths, int trials) {
        finishes[i] += sum(times, at, trials);
        durations[i] += sum(lengths, 0, trials);
    }

    void add(Tally other) {
        for (int i = 0; i < critical.length; i++) {
            critical[i] += other.critical[i];
            finishes[i] += other.finishes[i];
            durations[i] += other.durations[i];
        }
    }

    void clear() {
        Arrays.fill(critical, 0);
        Arrays.fill(finishes, 0);
        Arrays.fill(durations, 0);
    }

    /** Four sums side by side, always added in the same order. */
    private static double sum(float[] values, int at, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += values[at + i];
            b += values[at + i + 1];
            c += values[at + i + 2];
            d += values[at + i + 3];
        }
        for (; i < count; i++) {
            a += values[at + i];
        }
        return (a + b) + (c + d);
    }
}
