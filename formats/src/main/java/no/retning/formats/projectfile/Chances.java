package no.retning.formats.projectfile;

import java.util.stream.DoubleStream;

/** Probabilities that exclude each other. */
final class Chances {
    private static final double ROUNDING = 1e-6;

    private Chances() {}

    static void whole(String what, DoubleStream probabilities) {
        double sum = probabilities.sum();
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new InvalidProjectFile(what + " make " + sum + "; they must make 1");
        }
    }
}
