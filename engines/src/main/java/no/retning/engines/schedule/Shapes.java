package no.retning.engines.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Distributions laid out in arrays, and their draws from random numbers, a block at a time. */
final class Shapes {
    static final byte FIXED = 0;
    static final byte TRIANGULAR = 1;
    private static final byte UNIFORM = 2;
    private static final byte PERT = 3;
    private static final byte LOGNORMAL = 4;
    private static final byte DISCRETE = 5;

    private static final int WIDTH = 5;
    private static final float[][] NO_TABLES = {};
    private static final double BITS_OF_E = 1 / Math.log(2);

    final byte[] kind;

    /** Five numbers for each: what they mean goes by the kind. */
    final float[] numbers;

    private final float[][][] tables;

    Shapes(List<Estimate> estimates) {
        int count = estimates.size();
        kind = new byte[count];
        numbers = new float[WIDTH * count];
        tables = new float[count][][];
        for (int i = 0; i < count; i++) {
            tables[i] = NO_TABLES;
            lay(i, estimates.get(i));
        }
    }

    static int at(int shape) {
        return shape * WIDTH;
    }

    boolean isFixed(int shape) {
        return kind[shape] == FIXED;
    }

    /** Draws from shares between 0 and 1; both arrays may be the same. */
    void fromUnits(int shape, float[] units, float[] draws) {
        int at = at(shape);
        float first = numbers[at];
        float second = numbers[at + 1];
        switch (kind[shape]) {
            case FIXED -> Arrays.fill(draws, first);
            case UNIFORM -> {
                for (int lane = 0; lane < Lanes.COUNT; lane++) {
                    draws[lane] = first + units[lane] * second;
                }
            }
            case TRIANGULAR -> {
                for (int lane = 0; lane < Lanes.COUNT; lane++) {
                    draws[lane] =
                            triangular(units[lane], first, second, numbers[at + 2], numbers[at + 3], numbers[at + 4]);
                }
            }
            case PERT -> {
                for (int lane = 0; lane < Lanes.COUNT; lane++) {
                    draws[lane] = first + second * pert(tables[shape], numbers[at + 2], units[lane]);
                }
            }
            case LOGNORMAL -> {
                for (int lane = 0; lane < Lanes.COUNT; lane++) {
                    draws[lane] = first * Normal.power(second * Normal.score(units[lane]));
                }
            }
            default -> {
                for (int lane = 0; lane < Lanes.COUNT; lane++) {
                    draws[lane] = discrete(tables[shape], units[lane]);
                }
            }
        }
    }

    /** Draws from normal scores; both arrays may be the same. */
    void fromScores(int shape, float[] scores, float[] draws) {
        if (kind[shape] == LOGNORMAL) {
            float median = numbers[at(shape)];
            float bits = numbers[at(shape) + 1];
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                draws[lane] = median * Normal.power(bits * scores[lane]);
            }
        } else {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                draws[lane] = Normal.share(scores[lane]);
            }
            fromUnits(shape, draws, draws);
        }
    }

    /** By inversion: one square root. */
    static float triangular(float unit, float least, float most, float share, float up, float down) {
        boolean rising = unit < share;
        float root = (float) Math.sqrt(rising ? unit * up : (1 - unit) * down);
        return rising ? least + root : most - root;
    }

    private static float pert(float[][] tables, float blend, float unit) {
        if (unit < 0.5f) {
            float low = Knots.at(tables[0], unit);
            return low + blend * (Knots.at(tables[1], unit) - low);
        }
        float low = Knots.at(tables[2], 1 - unit);
        return 1 - (low + blend * (Knots.at(tables[3], 1 - unit) - low));
    }

    private static float discrete(float[][] tables, float unit) {
        float[] upTo = tables[1];
        int i = 0;
        while (i < upTo.length - 1 && unit >= upTo[i]) {
            i++;
        }
        return tables[0][i];
    }

    private void lay(int i, Estimate estimate) {
        switch (estimate) {
            case Estimate.Fixed fixed -> put(i, FIXED, fixed.value());
            case Estimate.Uniform uniform -> put(i, UNIFORM, uniform.least(), uniform.most() - uniform.least());
            case Estimate.Triangular three -> {
                double range = three.most() - three.least();
                if (range == 0) {
                    put(i, FIXED, three.likely());
                } else {
                    double left = three.likely() - three.least();
                    put(i, TRIANGULAR, three.least(), three.most(), left / range, range * left, range * (range - left));
                }
            }
            case Estimate.Pert three -> {
                if (three.most() == three.least()) {
                    put(i, FIXED, three.likely());
                } else {
                    pert(i, three);
                }
            }
            case Estimate.Lognormal skewed -> {
                if (skewed.deviation() == 0) {
                    put(i, FIXED, skewed.mean());
                } else {
                    put(i, LOGNORMAL, skewed.likely(), skewed.sigma() * BITS_OF_E);
                }
            }
            case Estimate.Discrete several -> discrete(i, several);
        }
    }

    private void pert(int i, Estimate.Pert three) {
        double range = three.most() - three.least();
        double place = (three.likely() - three.least()) / range * PertShapes.PLACES;
        int below = (int) Math.min(place, PertShapes.PLACES - 1.0);
        int mirrored = PertShapes.PLACES - below;
        put(i, PERT, three.least(), range, place - below);
        tables[i] = new float[][] {
            PertShapes.lower(below),
            PertShapes.lower(below + 1),
            PertShapes.lower(mirrored),
            PertShapes.lower(mirrored - 1)
        };
    }

    /** In rising order of value, so that correlated draws rise together. */
    private void discrete(int i, Estimate.Discrete several) {
        List<Estimate.Discrete.Outcome> rising = several.outcomes().stream()
                .sorted(Comparator.comparingDouble(Estimate.Discrete.Outcome::value))
                .toList();
        float[] values = new float[rising.size()];
        float[] upTo = new float[rising.size()];
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += rising.get(k).probability();
            values[k] = (float) rising.get(k).value();
            upTo[k] = (float) sum;
        }
        kind[i] = DISCRETE;
        tables[i] = new float[][] {values, upTo};
    }

    private void put(int i, byte shape, double... values) {
        kind[i] = shape;
        for (int k = 0; k < values.length; k++) {
            numbers[at(i) + k] = (float) values[k];
        }
    }
}
