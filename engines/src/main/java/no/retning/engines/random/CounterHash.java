package no.retning.engines.random;

/**
 * A counter-based generator of 32-bit numbers: a hash of the trial's number and a 64-bit key.
 *
 * <p>The trial is scrambled once, and then passes through two rounds of xor, multiply and shift, a half of the key in
 * each, and a third without a key. Only 32-bit integer arithmetic is used, which every lane of a vector unit does
 * alike. For one key the map from trial to number is a bijection. The rounds are of the kind published as finalisers of
 * MurmurHash3 (Appleby, 2011); keys are made by the finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
 */
public final class CounterHash {

    /** What a run record calls this generator: it changes whenever the numbers do. */
    public static final String NAME = "retning-counter-hash-1";

    /** Multipliers of the three rounds. */
    public static final int FIRST = 0x85EBCA6B;

    public static final int SECOND = 0x7FEB352D;
    public static final int THIRD = 0x846CA68B;

    /** What the upper 23 bits of a number are multiplied by to lie between 0 and 1. */
    public static final float UNIT = 0x1p-23f;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private CounterHash() {}

    /** The number of a trial, scrambled. */
    public static int trial(int number) {
        int x = number * 0x9E3779B1;
        x = (x ^ (x >>> 16)) * FIRST;
        x = (x ^ (x >>> 13)) * 0xC2B2AE35;
        return x ^ (x >>> 16);
    }

    /** The key of one draw: its lower half for the first round, its upper half for the second. */
    public static long key(long seed, long draw) {
        return mix(mix(seed + GOLDEN) ^ mix(draw + 2 * GOLDEN));
    }

    /** The name of a draw as a number, the same on every machine. */
    public static long named(String purpose, String id) {
        long hash = mix(purpose.length());
        for (int i = 0; i < purpose.length(); i++) {
            hash = mix(hash ^ purpose.charAt(i));
        }
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return mix(hash ^ id.length());
    }

    /** 32 random bits. */
    public static int bits(int trial, int lowKey, int highKey) {
        int x = (trial ^ lowKey) * FIRST ^ highKey;
        x = (x ^ (x >>> 16)) * SECOND;
        x = (x ^ (x >>> 15)) * THIRD;
        return x ^ (x >>> 16);
    }

    /** A number strictly between 0 and 1, on a grid of 2^-23 that is symmetric around a half, exact in single precision. */
    public static float unit(int bits) {
        return ((bits >>> 9) + 0.5f) * UNIT;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
