package no.retning.engines.schedule;

/** The normal distribution in single precision, from tables: alike in every path, since nothing but sums and products. */
final class Normal {
    private static final double[] MIDDLE_ABOVE = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };
    private static final double[] MIDDLE_BELOW = {
        1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751,
        21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854
    };
    private static final double[] OUTER_ABOVE = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] OUTER_BELOW = {
        1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
        0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09
    };
    private static final double[] FAR_ABOVE = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07
    };
    private static final double[] FAR_BELOW = {
        1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
        0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15
    };

    private static final float[] SCORES = Knots.of(Normal::quantile);

    private static final float REACH = 5.75f;
    private static final int CELLS = 256;
    private static final double LEAST = 0x1p-24;
    private static final int SIGN = 0x80000000;
    private static final float LAST = 2 * REACH * CELLS;
    private static final float[] PROBABILITIES = probabilities();

    private Normal() {}

    /** The score below which a share of the normal distribution lies; off by less than 2e-5. */
    static float score(float share) {
        float above = share - 0.5f;
        float tail = Knots.at(SCORES, 0.5f - Math.abs(above));
        // the table is of the lower half; its sign turns with that of the other half, without a branch that nobody can
        // foresee
        int turn = ~Float.floatToRawIntBits(above) & SIGN;
        return Float.intBitsToFloat(Float.floatToRawIntBits(tail) ^ turn);
    }

    /** The share of the normal distribution below a score, kept within 2^-24 of 0 and 1; off by less than 1e-6. */
    static float share(float score) {
        float place = (score + REACH) * CELLS;
        place = place > 0 ? place : 0;
        place = place < LAST ? place : LAST;
        int cell = (int) place;
        float low = PROBABILITIES[cell];
        return low + (place - cell) * (PROBABILITIES[cell + 1] - low);
    }

    /** 2 to a power from -126 to 126, relative error below 3e-7. */
    static float power(float exponent) {
        float bounded = Math.clamp(exponent, -126f, 126f);
        int whole = (int) (bounded + 126.5f) - 126;
        float x = (bounded - whole) * 0.6931472f;
        float sum = 1
                + x
                        * (1
                                + x
                                        * (0.5f
                                                + x
                                                        * (0.16666667f
                                                                + x
                                                                        * (0.041666668f
                                                                                + x
                                                                                        * (0.008333333f
                                                                                                + x
                                                                                                        * 0.0013888889f)))));
        return sum * Float.intBitsToFloat((whole + 127) << 23);
    }

    /** Algorithm AS 241 (Wichura, 1988) for shares up to a half. */
    static double quantile(double share) {
        double q = share - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(r, MIDDLE_ABOVE, MIDDLE_BELOW);
        }
        double r = Math.sqrt(-Math.log(share));
        double size = r <= 5 ? ratio(r - 1.6, OUTER_ABOVE, OUTER_BELOW) : ratio(r - 5, FAR_ABOVE, FAR_BELOW);
        return -size;
    }

    /** The share below a score, by the series of Marsaglia (2004). */
    static double cumulative(double score) {
        double sum = score;
        double term = score;
        for (int odd = 3; Math.abs(term) > 1e-17; odd += 2) {
            term *= score * score / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-score * score / 2 - 0.9189385332046728);
    }

    private static float[] probabilities() {
        int count = (int) (2 * REACH * CELLS) + 2;
        float[] table = new float[count];
        for (int i = 0; i < count; i++) {
            table[i] = (float) Math.clamp(cumulative((double) i / CELLS - REACH), LEAST, 1 - LEAST);
        }
        return table;
    }

    private static double ratio(double r, double[] above, double[] below) {
        return polynomial(r, above) / polynomial(r, below);
    }

    private static double polynomial(double r, double[] coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * r + coefficients[i];
        }
        return sum;
    }
}
