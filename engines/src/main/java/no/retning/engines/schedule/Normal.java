package no.retning.engines.schedule;

/** The normal distribution in single precision, from tables: alike in every path, since nothing but sums and products. */
final class Normal {
    private static final double[] MIDDLE_ABOVE = {
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3
    };
    private static final double[] MIDDLE_BELOW = {
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3
    };
    private static final double[] OUTER_ABOVE = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] OUTER_BELOW = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] FAR_ABOVE = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_BELOW = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };

    private static final float[] SCORES = Knots.of(Normal::quantile);

    private static final float REACH = 5.75f;
    private static final int CELLS = 256;
    private static final float[] PROBABILITIES = probabilities();
    private static final float LEAST = 0x1p-24f;

    private Normal() {}

    /** The score below which a share of the normal distribution lies; off by less than 2e-5. */
    static float score(float share) {
        return share < 0.5f ? Knots.at(SCORES, share) : -Knots.at(SCORES, 1 - share);
    }

    /** The share of the normal distribution below a score, kept within 2^-24 of 0 and 1; off by less than 1e-6. */
    static float share(float score) {
        float place = (Math.clamp(score, -REACH, REACH) + REACH) * CELLS;
        int cell = (int) place;
        float low = PROBABILITIES[cell];
        float share = low + (place - cell) * (PROBABILITIES[cell + 1] - low);
        return Math.clamp(share, LEAST, 1 - LEAST);
    }

    /** 2 to a power from -126 to 126, relative error below 3e-7. */
    static float power(float exponent) {
        float bounded = Math.clamp(exponent, -126f, 126f);
        int whole = (int) (bounded + 126.5f) - 126;
        float x = (bounded - whole) * 0.69314718f;
        float sum = 1
                + x
                        * (1
                                + x
                                        * (0.5f
                                                + x
                                                        * (0.16666667f
                                                                + x
                                                                        * (0.041666667f
                                                                                + x
                                                                                        * (0.0083333333f
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
        return 0.5 + sum * Math.exp(-score * score / 2 - 0.91893853320467274178);
    }

    private static float[] probabilities() {
        int count = (int) (2 * REACH * CELLS) + 2;
        float[] table = new float[count];
        for (int i = 0; i < count; i++) {
            table[i] = (float) cumulative((double) i / CELLS - REACH);
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
