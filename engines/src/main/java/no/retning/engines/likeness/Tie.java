package no.retning.engines.likeness;

/**
 * Two texts that are alike.
 *
 * <p>Ties travel packed into one number each: what is not shared, then the one text, then the other. In the order of these
 * numbers the strongest come first and no two are equal, whoever found them.
 *
 * @param one the lower number of the two texts
 * @param share of their shingles, those in both, rounded down to a {@value #GRAINS}th
 */
public record Tie(int one, int other, double share) {
    /** Texts that can be told apart in a packed tie. */
    public static final int MOST_TEXTS = 1 << Tie.BITS;

    /** What stands for no tie. */
    public static final long NONE = -1;

    static final int GRAINS = 8191;
    private static final int BITS = 25;
    private static final int TEXT = MOST_TEXTS - 1;

    static long packed(int one, int other, int shared, int all) {
        long missing = GRAINS - (long) shared * GRAINS / all;
        return (missing << (2 * BITS)) | ((long) one << BITS) | other;
    }

    /** The tie between two texts of the same words. */
    public static long same(int one, int other) {
        return packed(one, other, 1, 1);
    }

    public static Tie of(long packed) {
        return new Tie(one(packed), other(packed), (GRAINS - (double) (packed >>> (2 * BITS))) / GRAINS);
    }

    static int one(long packed) {
        return (int) (packed >>> BITS) & TEXT;
    }

    static int other(long packed) {
        return (int) packed & TEXT;
    }
}
