package no.retning.engines.choice.solver;

/**
 * Coefficients of a sum as whole numbers.
 *
 * @param coefficients multiplied by the scale and rounded
 * @param error what rounding may do to the sum at most, in units of the whole numbers
 */
record WholeNumbers(long[] coefficients, double scale, double error) {

    private static final double MOST = 0x1p52;
    private static final int DECIMALS = 15;

    /** The smallest power of ten that makes all of them whole, or else the largest that leaves the sum below 2^52. */
    static WholeNumbers of(double[] coefficients, double[] reach) {
        double total = 1;
        for (int k = 0; k < coefficients.length; k++) {
            total += Math.abs(coefficients[k]) * reach[k];
        }
        double scale = 1;
        for (int decimals = 0; decimals < DECIMALS && !whole(coefficients, scale); decimals++) {
            if (scale * 10 * total > MOST) {
                break;
            }
            scale *= 10;
        }
        long[] rounded = new long[coefficients.length];
        double error = 0;
        for (int k = 0; k < coefficients.length; k++) {
            rounded[k] = Math.round(coefficients[k] * scale);
            error += Math.abs(coefficients[k] * scale - rounded[k]) * reach[k];
        }
        return new WholeNumbers(rounded, scale, error);
    }

    private static boolean whole(double[] coefficients, double scale) {
        for (double coefficient : coefficients) {
            double scaled = coefficient * scale;
            if (Math.abs(scaled - Math.rint(scaled)) > 1e-12 * Math.max(1, Math.abs(scaled))) {
                return false;
            }
        }
        return true;
    }
}
