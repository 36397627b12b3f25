package no.retning.engines.choice.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.retning.engines.choice.solver.Limit;

/**
 * Finds a good choice and a mix of answers to it.
 *
 * <p>First both sides answer the mean of what the other has played (Brown 1951), which also bounds the regret from below. Then
 * choices are improved against all answers met so far, and the best are answered anew, from other starts again and again.
 */
final class Play {

    private static final int ROUNDS = 150;
    private static final int PLEASED_AFTER = 400;

    private final IntervalKnapsack knapsack;
    private final Opponent opponent;
    private final int n;
    private final List<boolean[]> answers = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(20261122);
    private boolean[] best;
    private int regret = Integer.MAX_VALUE;
    private double[] mix;
    private double bound;

    Play(IntervalKnapsack knapsack) {
        this.knapsack = knapsack;
        opponent = new Opponent(knapsack);
        n = knapsack.items();
        best = new boolean[n];
        mix = new double[n];
    }

    boolean[] best() {
        return best.clone();
    }

    int regret() {
        return regret;
    }

    /** How often each item is in the answers of the best mix. */
    double[] mix() {
        return mix;
    }

    /** No choice is regretted less. */
    double bound() {
        return bound;
    }

    void rounds(Limit limit) {
        double[] played = new double[n];
        double[] answered = new double[n];
        for (int round = 1; round <= ROUNDS && !limit.reached(); round++) {
            boolean[] chosen = round == 1 ? choice(0.5) : choice(answered, round - 1);
            offer(chosen);
            double[] mean = new double[n];
            for (int j = 0; j < n; j++) {
                played[j] += chosen[j] ? 1 : 0;
                mean[j] = played[j] / round;
            }
            boolean[] answer = answer(mean);
            for (int j = 0; j < n; j++) {
                answered[j] += answer[j] ? 1 : 0;
            }
        }
        choice(answered, ROUNDS);
        for (double part = 0; part <= 1; part += 0.25) {
            offer(choice(part));
        }
    }

    /** The choice for profits at this part of the way from low to high. */
    private boolean[] choice(double part) {
        int[] profits = new int[n];
        for (int j = 0; j < n; j++) {
            profits[j] = (int) Math.round(knapsack.low()[j] + part * (knapsack.high()[j] - knapsack.low()[j]));
        }
        opponent.best(profits);
        return opponent.answer();
    }

    /** The best choice against a mix of answers, which tells a bound. */
    private boolean[] choice(double[] answered, int rounds) {
        int[] profits = new int[n];
        double sum = 0;
        double off = 0;
        double[] frequency = new double[n];
        for (int j = 0; j < n; j++) {
            frequency[j] = answered[j] / rounds;
            double profit = knapsack.low()[j] + frequency[j] * (knapsack.high()[j] - knapsack.low()[j]);
            profits[j] = (int) Math.ceil(profit);
            sum += frequency[j] * knapsack.high()[j];
        }
        double value = sum - opponent.best(profits) + off;
        if (value > bound) {
            bound = value;
            mix = frequency;
        }
        return opponent.answer();
    }

    private boolean[] answer(double... chosen) {
        int[] profits = new int[n];
        for (int j = 0; j < n; j++) {
            profits[j] = (int) Math.round(knapsack.high()[j] - chosen[j] * (knapsack.high()[j] - knapsack.low()[j]));
        }
        opponent.best(profits);
        return opponent.answer();
    }

    private void offer(boolean[] chosen) {
        int value = opponent.regret(chosen);
        boolean[] answer = opponent.answer();
        if (answers.stream().noneMatch(known -> java.util.Arrays.equals(known, answer))) {
            answers.add(answer);
        }
        if (value < regret) {
            regret = value;
            best = chosen.clone();
        }
    }

    /** Goes on until nothing better was found for long, or the limit. */
    void improve(Limit limit) {
        int since = 0;
        while (since < PLEASED_AFTER && !limit.reached()) {
            int before = regret;
            boolean[] start = best.clone();
            shake(start, 1 + random.nextInt(2 + since / 40));
            var descent = new Descent(knapsack, answers, start);
            descent.run();
            offer(descent.chosen());
            since = regret < before ? 0 : since + 1;
        }
    }

    private void shake(boolean[] chosen, int many) {
        for (int k = 0; k < many; k++) {
            int j = random.nextInt(n);
            chosen[j] = !chosen[j];
        }
        long load = 0;
        for (int j = 0; j < n; j++) {
            load += chosen[j] ? knapsack.weight()[j] : 0;
        }
        while (load > knapsack.capacity()) {
            int j = random.nextInt(n);
            if (chosen[j]) {
                chosen[j] = false;
                load -= knapsack.weight()[j];
            }
        }
    }
}
