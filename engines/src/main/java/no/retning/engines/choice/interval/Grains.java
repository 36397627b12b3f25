package no.retning.engines.choice.interval;

/** Loads in grains of a size, each rounded to the nearest, and what that may come to from an item on. */
final class Grains {

    private final int size;
    private final int[] weight;
    private final long[] over;
    private final long[] under;

    Grains(IntervalKnapsack knapsack, int size) {
        this.size = size;
        int n = knapsack.items();
        weight = new int[n];
        over = new long[n + 1];
        under = new long[n + 1];
        for (int j = n - 1; j >= 0; j--) {
            weight[j] = (knapsack.weight()[j] + size / 2) / size;
            long off = (long) weight[j] * size - knapsack.weight()[j];
            over[j] = over[j + 1] + Math.max(0, off);
            under[j] = under[j + 1] + Math.max(0, -off);
        }
    }

    int size() {
        return size;
    }

    int weight(int item) {
        return weight[item];
    }

    /** Whatever fits into a room fits into so many grains. */
    int atMost(int item, long room) {
        return (int) Math.ceilDiv(room + over[item], (long) size);
    }

    /** Whatever fits into so many grains fits into a room; below 0 where nothing may. */
    int atLeast(int item, long room) {
        return (int) Math.floorDiv(room - under[item], (long) size);
    }
}
