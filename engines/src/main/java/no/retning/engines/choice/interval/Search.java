package no.retning.engines.choice.interval;

import no.retning.engines.choice.solver.Limit;

/** Tries every choice, item by item, but for those that the open game shows to be regretted as much as the best known. */
final class Search {

    /** Answers that the open game puts so far below the best one, relative to the regret, hardly ever come out best. */
    private static final double HOPE = 0.05;

    private final IntervalKnapsack knapsack;
    private final OpenGame game;
    private final Opponent opponent;
    private final Limit limit;
    private final int n;
    private final boolean[] chosen;
    private final boolean[][] better;
    private boolean[] best;
    private int regret;
    private int openBound = Integer.MAX_VALUE;
    private boolean stopped;
    private int asked;

    /** @param knapsack in the order of the game */
    Search(IntervalKnapsack knapsack, OpenGame game, boolean[] best, int regret, Limit limit) {
        this.knapsack = knapsack;
        this.game = game;
        this.best = best.clone();
        this.regret = regret;
        this.limit = limit;
        opponent = new Opponent(knapsack);
        n = knapsack.items();
        chosen = new boolean[n];
        better = new boolean[n][n];
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < n; k++) {
                better[j][k] = better(j, k);
            }
        }
    }

    /** Whether a choice with k in it and j not is never regretted less than with j instead. */
    private boolean better(int j, int k) {
        boolean least = knapsack.weight()[j] <= knapsack.weight()[k]
                && knapsack.low()[j] >= knapsack.low()[k]
                && knapsack.high()[j] >= knapsack.high()[k];
        boolean same = knapsack.weight()[j] == knapsack.weight()[k]
                && knapsack.low()[j] == knapsack.low()[k]
                && knapsack.high()[j] == knapsack.high()[k];
        return j != k && least && (!same || j < k);
    }

    void run() {
        int root = bound(0, knapsack.capacity(), Answers.none());
        visit(0, knapsack.capacity(), Answers.none(), root);
    }

    boolean[] best() {
        return best;
    }

    int regret() {
        return regret;
    }

    boolean whole() {
        return !stopped;
    }

    /** No choice is regretted less. */
    int bound() {
        return Math.min(regret, openBound);
    }

    private void visit(int item, int room, Answers answers, int bound) {
        if (bound >= regret) {
            return;
        }
        if (stopped || (++asked & 63) == 0 && limit.reached()) {
            stopped = true;
            openBound = Math.min(openBound, bound);
            return;
        }
        if (item == n) {
            int value = opponent.regret(chosen);
            if (value < regret) {
                regret = value;
                best = chosen.clone();
            }
            return;
        }
        int weight = knapsack.weight()[item];
        Answers in = null;
        Answers out = null;
        int inBound = Integer.MAX_VALUE;
        int outBound = Integer.MAX_VALUE;
        if (weight <= room && allowed(item, true)) {
            in = answers.with(weight, -knapsack.low()[item], 0, knapsack.capacity());
            inBound = Math.max(bound, bound(item + 1, room - weight, in));
        }
        if (allowed(item, false)) {
            out = answers.with(weight, 0, knapsack.high()[item], knapsack.capacity());
            outBound = Math.max(bound, bound(item + 1, room, out));
        }
        boolean inFirst = inBound <= outBound;
        if (inFirst && in != null) {
            go(item, true, room - weight, in, inBound);
        }
        if (out != null) {
            go(item, false, room, out, outBound);
        }
        if (!inFirst && in != null) {
            go(item, true, room - weight, in, inBound);
        }
    }

    private void go(int item, boolean in, int room, Answers answers, int bound) {
        chosen[item] = in;
        visit(item + 1, room, answers, bound);
        chosen[item] = false;
    }

    private boolean allowed(int item, boolean in) {
        for (int k = 0; k < item; k++) {
            if (in ? !chosen[k] && better[k][item] : chosen[k] && better[item][k]) {
                return false;
            }
        }
        return true;
    }

    /** What the choices so far will be regretted at least; lets go of answers that have little hope. */
    private int bound(int item, int room, Answers answers) {
        int[] row = game.from(item, room);
        if (row == null) {
            return OpenGame.NEVER;
        }
        int bound = Integer.MIN_VALUE;
        for (int k = 0; k < answers.size(); k++) {
            bound = Math.max(bound, hope(answers, k, item, row));
        }
        bound += game.refund(item, room);
        if (bound < regret) {
            int enough = bound - game.refund(item, room) - (int) (HOPE * regret);
            answers.keep(k -> hope(answers, k, item, row) >= enough);
        }
        return bound;
    }

    private int hope(Answers answers, int k, int item, int[] row) {
        int place = game.place(item, (long) knapsack.capacity() - answers.load(k));
        return place < 0 ? -OpenGame.NEVER : answers.gain(k) + row[place];
    }
}
