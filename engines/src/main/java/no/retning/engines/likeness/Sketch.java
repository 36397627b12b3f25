package no.retning.engines.likeness;

import java.io.Serializable;

/** What is kept of a text to find others like it. */
public sealed interface Sketch extends Serializable {
    /** A text that is never grouped. */
    record Apart(Alone why) implements Sketch {}

    /**
     * A text that may be grouped; the arrays are not to be changed.
     *
     * @param identity the same for texts of the same words, for others only by an accident of one in 2^64
     * @param shingles its own ones as numbers, rising, each once
     * @param buckets for each band the one it is put into
     */
    record Eligible(long identity, int[] shingles, int[] buckets) implements Sketch {

        /**
         * The tie between two texts, packed as {@link Tie} does, or {@link Tie#NONE} where they share too little.
         *
         * @param one the lower number of the two texts
         */
        public static long tie(int one, int[] ofOne, int other, int[] ofOther, double share) {
            int shared = shared(ofOne, ofOther, share);
            int all = ofOne.length + ofOther.length - shared;
            return shared >= share * all ? Tie.packed(one, other, shared, all) : Tie.NONE;
        }

        /** How many are in both; some smaller number once too few can be. */
        private static int shared(int[] one, int[] other, double share) {
            int most = Math.min(one.length, other.length);
            int least = (int) Math.floor(share / (1 + share) * (one.length + (double) other.length)) - 1;
            int shared = 0;
            int i = 0;
            int j = 0;
            while (i < one.length && j < other.length && most >= least) {
                int a = one[i];
                int b = other[j];
                if (a == b) {
                    shared++;
                }
                i += a <= b ? 1 : 0;
                j += b <= a ? 1 : 0;
                most = shared + Math.min(one.length - i, other.length - j);
            }
            return shared;
        }
    }
}
