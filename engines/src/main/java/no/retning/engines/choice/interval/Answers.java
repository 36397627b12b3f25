package no.retning.engines.choice.interval;

import java.util.function.IntPredicate;

/** What the answer can have reached with the items so far: loads, rising, and what they gain over the choice, rising with them. */
final class Answers {

    /** More are not kept. */
    private static final int MOST = 6000;

    private final int[] load;
    private final int[] gain;
    private int size;

    private Answers(int[] load, int[] gain, int size) {
        this.load = load;
        this.gain = gain;
        this.size = size;
    }

    static Answers none() {
        return new Answers(new int[] {0}, new int[] {0}, 1);
    }

    int size() {
        return size;
    }

    int load(int k) {
        return load[k];
    }

    int gain(int k) {
        return gain[k];
    }

    /** Lets go of those that are not wanted: fewer answers only make a bound smaller. */
    void keep(IntPredicate wanted) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (wanted.test(k)) {
                load[kept] = load[k];
                gain[kept++] = gain[k];
            }
        }
        size = kept;
    }

    /** With one more item, of which leaving it and taking it gain so much. */
    Answers with(int weight, int left, int taken, int capacity) {
        int[] loads = new int[2 * size];
        int[] gains = new int[2 * size];
        int next = 0;
        int a = 0;
        int b = 0;
        int highest = Integer.MIN_VALUE;
        while (a < size || b < size) {
            boolean take = a == size
                    || b < size
                            && ((long) load[b] + weight < load[a]
                                    || (long) load[b] + weight == load[a] && gain[b] + taken > gain[a] + left);
            long heavy = take ? (long) load[b] + weight : load[a];
            int rich = take ? gain[b++] + taken : gain[a++] + left;
            if (heavy > capacity) {
                if (a == size) {
                    break;
                }
                b = size;
            } else if (rich > highest) {
                highest = rich;
                loads[next] = (int) heavy;
                gains[next++] = rich;
            }
        }
        return new Answers(loads, gains, next).thinned();
    }

    /** Keeps the richest of every few neighbours when there are too many. */
    private Answers thinned() {
        if (size <= MOST) {
            return this;
        }
        int[] loads = new int[size / 2 + 1];
        int[] gains = new int[size / 2 + 1];
        int next = 0;
        for (int k = size - 1; k >= 0; k -= 2) {
            next++;
        }
        int kept = next;
        for (int k = size - 1; k >= 0; k -= 2) {
            loads[--next] = load[k];
            gains[next] = gain[k];
        }
        return new Answers(loads, gains, kept);
    }
}
