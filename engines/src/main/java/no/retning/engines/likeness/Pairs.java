package no.retning.engines.likeness;

import java.util.Arrays;

/** Pairs of texts that may be alike, each once, however often they are found. */
public final class Pairs {
    private long[] pairs = new long[1024];
    private int count;
    private int distinct;

    /**
     * Adds the pairs to look at in one bucket: each text with the first one there and with the one before it.
     *
     * <p>Where a bucket holds texts of one kind the first ties them all. Where it holds several kinds, neighbours still
     * meet, and in the other bands they meet by themselves. The work grows with the texts and never with their square.
     *
     * @param texts numbers of the texts, rising, in {@code [from, to)}
     */
    public void addBucket(int[] texts, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            add(texts[from], texts[i]);
            if (i > from + 1) {
                add(texts[i - 1], texts[i]);
            }
        }
    }

    /** All of them, rising, as {@link #one} and {@link #other} read them. */
    public long[] toArray() {
        compact();
        return Arrays.copyOf(pairs, count);
    }

    void addAll(Pairs others) {
        for (int i = 0; i < others.count; i++) {
            add(others.pairs[i]);
        }
    }

    /** The lower number of a pair. */
    public static int one(long pair) {
        return (int) (pair >>> 32);
    }

    /** The higher number of a pair. */
    public static int other(long pair) {
        return (int) pair;
    }

    private void add(int one, int other) {
        add(((long) one << 32) | other);
    }

    private void add(long pair) {
        if (count == pairs.length) {
            compact();
            if (count > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
        }
        pairs[count++] = pair;
    }

    private void compact() {
        if (count == distinct) {
            return;
        }
        Arrays.sort(pairs, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        count = kept;
        distinct = kept;
    }
}
