package no.retning.engines.choice.interval;

import java.util.List;

/** Improves a choice against known answers, by adding an item or swapping one for another, as long as that helps. */
final class Descent {

    private final IntervalKnapsack knapsack;
    private final boolean[] chosen;
    private final int[] regrets;
    private final int[][] gains;
    private final int answers;
    private long room;

    Descent(IntervalKnapsack knapsack, List<boolean[]> known, boolean[] start) {
        this.knapsack = knapsack;
        chosen = start.clone();
        answers = known.size();
        regrets = new int[answers];
        gains = new int[start.length][answers];
        room = knapsack.capacity();
        for (int j = 0; j < start.length; j++) {
            room -= chosen[j] ? knapsack.weight()[j] : 0;
            for (int k = 0; k < answers; k++) {
                boolean in = known.get(k)[j];
                gains[j][k] = in ? knapsack.high()[j] : knapsack.low()[j];
                regrets[k] += (in ? knapsack.high()[j] : 0) - (chosen[j] ? gains[j][k] : 0);
            }
        }
    }

    boolean[] chosen() {
        return chosen;
    }

    void run() {
        while (step()) {
            // every step lowers the largest regret, so that this ends
        }
    }

    private boolean step() {
        int n = chosen.length;
        int least = worst(-1, -1, Integer.MAX_VALUE);
        int in = -1;
        int out = -1;
        for (int j = 0; j < n; j++) {
            if (!chosen[j]) {
                for (int k = -1; k < n; k++) {
                    if (k >= 0 && !chosen[k] || knapsack.weight()[j] - (k < 0 ? 0 : knapsack.weight()[k]) > room) {
                        continue;
                    }
                    int worst = worst(j, k, least);
                    if (worst < least) {
                        least = worst;
                        in = j;
                        out = k;
                    }
                }
            }
        }
        if (in < 0) {
            return false;
        }
        move(in, -1);
        if (out >= 0) {
            move(out, 1);
        }
        return true;
    }

    private void move(int j, int sign) {
        chosen[j] = sign < 0;
        room += (long) sign * knapsack.weight()[j];
        for (int k = 0; k < answers; k++) {
            regrets[k] += sign * gains[j][k];
        }
    }

    /** The largest regret after a swap, or anything not below what is enough to refuse it. */
    private int worst(int in, int out, int enough) {
        int worst = Integer.MIN_VALUE;
        for (int k = 0; k < answers && worst < enough; k++) {
            int regret = regrets[k] - (in < 0 ? 0 : gains[in][k]) + (out < 0 ? 0 : gains[out][k]);
            worst = Math.max(worst, regret);
        }
        return worst;
    }
}
