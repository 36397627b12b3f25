package no.retning.engines.schedule;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Quantiles of the PERT distribution between 0 and 1 for 129 places of its mode, a table of the lower tail each, made
 * when first asked for. A place between two is a blend of their tables: the mean is then exact, as it is linear in the
 * mode, and a quantile is off by less than 2e-4.
 */
final class PertShapes {
    static final int PLACES = 128;

    private static final AtomicReferenceArray<float[]> TABLES = new AtomicReferenceArray<>(PLACES + 1);
    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private PertShapes() {}

    /** The lower tail where the mode is at a place of 128. */
    static float[] lower(int place) {
        float[] made = TABLES.get(place);
        if (made == null) {
            made = table((double) place / PLACES);
            TABLES.set(place, made);
        }
        return made;
    }

    private static float[] table(double mode) {
        double a = 1 + 4 * mode;
        double b = 5 - 4 * mode;
        double scale = gamma(6) / (gamma(a) * gamma(b));
        return Knots.of(tail -> quantile(tail, a, b, scale));
    }

    /** Newton's method within a bracket. */
    private static double quantile(double tail, double a, double b, double scale) {
        double low = 0;
        double high = 1;
        double x = Math.min(0.5, Math.pow(tail * a / scale, 1 / a));
        for (int step = 0; step < 60; step++) {
            double excess = cumulative(x, a, b, scale) - tail;
            if (excess > 0) {
                high = x;
            } else {
                low = x;
            }
            double density = scale * Math.pow(x, a - 1) * Math.pow(1 - x, b - 1);
            double next = x - excess / density;
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - x) <= 1e-12 * x) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** The regularised incomplete beta function: continued fraction 26.5.8 of Abramowitz and Stegun, by Lentz's method. */
    static double cumulative(double x, double a, double b, double scale) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - cumulative(1 - x, b, a, scale);
        }
        double front = scale * Math.pow(x, a) * Math.pow(1 - x, b) / a;
        double c = 1;
        double d = 1 / (1 - (a + b) * x / (a + 1));
        double fraction = d;
        for (int m = 1; m < 200; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            fraction *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            double change = d * c;
            fraction *= change;
            if (Math.abs(change - 1) < 1e-15) {
                break;
            }
        }
        return front * fraction;
    }

    /** Gamma from 1 up by the approximation of Lanczos (1964), g = 7. */
    static double gamma(double x) {
        double z = x - 1;
        double sum = 0.9999999999998099;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i + 1);
        }
        double t = z + LANCZOS.length - 0.5;
        return Math.sqrt(2 * Math.PI) * Math.pow(t, z + 0.5) * Math.exp(-t) * sum;
    }
}
