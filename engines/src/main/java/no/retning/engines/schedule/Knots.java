package no.retning.engines.schedule;

import java.util.function.DoubleUnaryOperator;

/**
 * A function of the lower tail's probability, 2^-24 to 1/2, as a table of straight pieces: 32 to each halving of the
 * probability, so that the far tail is as exact as the middle. Piece and place in it are read off the bits of the float.
 */
final class Knots {
    private static final int PIECE_BITS = 5;
    private static final int REST_BITS = 23 - PIECE_BITS;
    private static final int REST_MASK = (1 << REST_BITS) - 1;
    private static final float REST_UNIT = 1f / (1 << REST_BITS);
    private static final int FIRST = Float.floatToRawIntBits(0x1p-24f) >>> REST_BITS;
    private static final int PIECES = (Float.floatToRawIntBits(0.5f) >>> REST_BITS) - FIRST;

    private Knots() {}

    /** The table of a function. */
    static float[] of(DoubleUnaryOperator function) {
        float[] knots = new float[PIECES + 2];
        for (int i = 0; i < knots.length; i++) {
            double tail = Float.intBitsToFloat((FIRST + i) << REST_BITS);
            knots[i] = (float) function.applyAsDouble(Math.min(tail, 0.5));
        }
        return knots;
    }

    /** The value of a table at a tail's probability from 2^-24 to 1/2. */
    static float at(float[] knots, float tail) {
        int bits = Float.floatToRawIntBits(tail);
        int piece = (bits >>> REST_BITS) - FIRST;
        float low = knots[piece];
        return low + (bits & REST_MASK) * REST_UNIT * (knots[piece + 1] - low);
    }
}
