package no.retning.engines.choice.interval;

/** Which room may be left to a choice at each item if it is to be regretted less than a value, counted in grains. */
final class Corridor {

    private static final double ROUNDING = 1e-6;

    private final int n;
    private final int whole;
    private final Grains grains;
    private final boolean[][] matters;
    private final int[] least;
    private final int[] most;
    private final long[] rest;
    private final int heaviest;

    Corridor(IntervalKnapsack knapsack, Grains grains, double[] mix, int regret) {
        n = knapsack.items();
        this.grains = grains;
        whole = grains.atMost(0, knapsack.capacity());
        matters = new boolean[n + 1][whole + 1];
        least = new int[n + 1];
        most = new int[n + 1];
        rest = new long[n + 1];
        int heavy = 0;
        double[] profit = new double[n];
        double all = 0;
        for (int j = n - 1; j >= 0; j--) {
            profit[j] = knapsack.low()[j] + mix[j] * (knapsack.high()[j] - knapsack.low()[j]);
            all += mix[j] * knapsack.high()[j];
            rest[j] = rest[j + 1] + grains.weight(j);
            heavy = Math.max(heavy, grains.weight(j));
        }
        heaviest = heavy;
        double enough = all - (regret - 1) - ROUNDING * Math.max(1, all);
        double[][] before = before(profit);
        double[] after = new double[whole + 1];
        for (int i = n; i >= 0; i--) {
            if (i < n) {
                after = with(after, grains.weight(i), profit[i]);
            }
            mark(i, before[i], after, enough);
        }
    }

    /** The most that the items before each can bring, by the room that they leave or more. */
    private double[][] before(double... profit) {
        double[][] before = new double[n + 1][];
        double[] used = new double[whole + 1];
        for (int i = 0; i <= n; i++) {
            before[i] = used;
            if (i < n) {
                used = with(used, grains.weight(i), profit[i]);
            }
        }
        return before;
    }

    private static double[] with(double[] best, int weight, double profit) {
        double[] with = best.clone();
        for (int c = weight; c < best.length; c++) {
            with[c] = Math.max(best[c], best[c - weight] + profit);
        }
        return with;
    }

    private void mark(int item, double[] before, double[] after, double enough) {
        least[item] = whole + 1;
        most[item] = -1;
        for (int room = 0; room <= whole; room++) {
            if (before[whole - room] + after[room] >= enough) {
                matters[item][room] = true;
                least[item] = Math.min(least[item], room);
                most[item] = room;
            }
        }
        if (most[item] < 0) {
            least[item] = 0;
        }
    }

    boolean matters(int item, int room) {
        return matters[item][room];
    }

    int least(int item) {
        return least[item];
    }

    int most(int item) {
        return most[item];
    }

    /** The least room left to the answer that is looked at. */
    int lowest(int item, double apart) {
        return (int) Math.max(0, least[item] - Math.round(apart * heaviest));
    }

    /** The most room left to the answer that is looked at: more than all items need is not. */
    int highest(int item, double apart) {
        long most = Math.min(whole, this.most[item] + Math.round(apart * heaviest));
        return (int) Math.max(lowest(item, apart), Math.min(most, rest[item]));
    }

    long cells(double apart) {
        long cells = 0;
        for (int i = 0; i <= n; i++) {
            long rows = 0;
            for (boolean one : matters[i]) {
                rows += one ? 1 : 0;
            }
            cells += rows * (highest(i, apart) - lowest(i, apart) + 1);
        }
        return cells;
    }
}
