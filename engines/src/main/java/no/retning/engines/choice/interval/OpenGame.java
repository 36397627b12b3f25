package no.retning.engines.choice.interval;

import java.util.Arrays;

/**
 * A game that is easier for who chooses, and so bounds the regret from below: item by item, the choice is made and then answered,
 * and both know all that went before (after Weninger and Fukasawa 2023, who bound interdiction so).
 *
 * <p>Loads are counted in grains and rounded to the nearest; the room is as much larger for the choice, and as much smaller for the
 * answer, as rounding may come to with the items that are left. What the choice takes beyond its true room it pays for at a price, and
 * what it leaves is paid back: true choices take no more than their room, so that this too only makes the bound smaller. Left out are room left to the choice that cannot lead to less than a regret already reached, and room left to the answer far from the room left to the choice:
 * the first cannot matter, and the second only weakens the answer.
 */
final class OpenGame {

    static final int NEVER = 1 << 28;

    /** So many numbers, items times grains of the capacity, the corridor may take. */
    private static final long FINEST = 4_000_000;

    /** Of what room is worth. */
    private static final double PRICE = 0.7;

    /** Room left to the answer differs from that of the choice by at most so many of the heaviest items. */
    private static final double APART = 1.5;

    private final IntervalKnapsack knapsack;
    private final int n;
    private final Grains grains;
    private final double price;

    /** By item and room left to the choice: the value for each room left to the answer, null where it cannot matter. */
    private final int[][][] value;

    private final int[] least;
    private final int[] lowest;
    private final int[] highest;

    /**
     * @param knapsack with its items in the order in which they are played
     * @param mix how often each item is answered, for a bound on what the choice can reach
     * @param regret that has been reached; the game is played for less
     * @param cells how many numbers there is memory for
     */
    OpenGame(IntervalKnapsack knapsack, double[] mix, int regret, long cells) {
        this.knapsack = knapsack;
        n = knapsack.items();
        Grains finest = new Grains(knapsack, (int) (1 + (long) n * knapsack.capacity() / FINEST));
        Corridor corridor = new Corridor(knapsack, finest, mix, regret);
        while (corridor.cells(APART) > cells) {
            finest = new Grains(knapsack, Math.max(finest.size() + 1, (int) (finest.size() * 1.1)));
            corridor = new Corridor(knapsack, finest, mix, regret);
        }
        grains = finest;
        least = new int[n + 1];
        lowest = new int[n + 1];
        highest = new int[n + 1];
        price = price(knapsack);
        value = new int[n + 1][][];
        for (int i = n; i >= 0; i--) {
            least[i] = corridor.least(i);
            lowest[i] = corridor.lowest(i, APART);
            highest[i] = corridor.highest(i, APART);
            value[i] = new int[Math.max(0, corridor.most(i) - least[i] + 1)][];
            for (int x = 0; x < value[i].length; x++) {
                if (corridor.matters(i, least[i] + x)) {
                    value[i][x] = i == n ? left(least[i] + x, highest[i] - lowest[i] + 1) : played(i, least[i] + x);
                }
            }
        }
    }

    /** What room is worth to the choice about where it ends, by the least profits. */
    private static double price(IntervalKnapsack knapsack) {
        long room = knapsack.capacity();
        for (int j = 0; j < knapsack.items(); j++) {
            room -= knapsack.weight()[j];
            if (room < 0) {
                return PRICE * knapsack.low()[j] / knapsack.weight()[j];
            }
        }
        return 0;
    }

    /** Nothing is left to play: what is left of the room is paid back. */
    private int[] left(int room, int length) {
        int[] values = new int[length];
        Arrays.fill(values, (int) Math.floor(-price * grains.size() * room));
        return values;
    }

    /** What a room costs less than the grains that stand for it, to be added to {@link #from}. */
    int refund(int item, long room) {
        return (int) Math.floor(price * ((double) grains.size() * grains.atMost(item, room) - room));
    }

    int grain() {
        return grains.size();
    }

    /** What is still to be regretted at least, from an item on, for each room left to the answer; null if it is too much. */
    int @org.jspecify.annotations.Nullable [] from(int item, long room) {
        return row(item, grains.atMost(item, room));
    }

    /** Where the room left to the answer is in {@link #from}: below 0 if too far below what is left to the choice. */
    int place(int item, long room) {
        return Math.min(grains.atLeast(item, room), highest[item]) - lowest[item];
    }

    private int @org.jspecify.annotations.Nullable [] row(int item, int room) {
        int x = room - least[item];
        return x < 0 || x >= value[item].length ? null : value[item][x];
    }

    private int[] played(int item, int room) {
        int[] left = row(item + 1, room);
        int heavy = grains.weight(item);
        int[] taken = room < heavy ? null : row(item + 1, room - heavy);
        int from = lowest[item];
        int length = highest[item] - from + 1;
        int[] values = new int[length];
        Arrays.fill(values, NEVER);
        if (left != null) {
            int[] stay = spread(left, item + 1, from, length);
            int[] take = spread(left, item + 1, from - heavy, length);
            answered(values, stay, take, 0, knapsack.high()[item]);
        }
        if (taken != null) {
            int[] stay = spread(taken, item + 1, from, length);
            int[] take = spread(taken, item + 1, from - heavy, length);
            int paid = (int) Math.floor(-price * ((double) heavy * grains.size() - knapsack.weight()[item]));
            answered(values, stay, take, paid - knapsack.low()[item], paid);
        }
        return values;
    }

    private static void answered(int[] values, int[] stay, int[] take, int stayed, int took) {
        for (int y = 0; y < values.length; y++) {
            values[y] = Math.min(values[y], Math.max(stay[y] + stayed, take[y] + took));
        }
    }

    /** A part of a row, with what lies below it forbidden and what lies above it as at its end. */
    private int[] spread(int[] row, int item, int from, int length) {
        int[] part = new int[length];
        int shift = from - lowest[item];
        int forbidden = Math.clamp(-shift, 0, length);
        int end = Math.clamp((long) row.length - shift, forbidden, length);
        Arrays.fill(part, 0, forbidden, -NEVER);
        if (end > forbidden) {
            System.arraycopy(row, shift + forbidden, part, forbidden, end - forbidden);
        }
        Arrays.fill(part, end, length, row[row.length - 1]);
        return part;
    }
}
