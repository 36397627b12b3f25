package no.retning.engines.cube;

/**
 * How figures of an indicator are made and put together.
 *
 * @param factor what a ratio is multiplied by: 100 for a share in per cent, 1000 for a rate; 1 otherwise
 */
public record Measure(Kind kind, double factor) {

    /** How parts become a whole. */
    public enum Kind {
        /** The numerators are summed, the denominators are summed, and the one divided by the other. */
        RATIO_OF_SUMS,
        /** The values are summed. */
        SUM,
        /** Not at all: a level, an index, a median, or a share of which only the share was delivered. */
        NOT_ADDITIVE
    }

    public Measure {
        if (!(factor > 0) || !Double.isFinite(factor) || (kind != Kind.RATIO_OF_SUMS && factor != 1)) {
            throw new InvalidCube("A measure of kind " + kind + " cannot have the factor " + factor
                    + ": give a number above 0, and 1 where nothing is divided");
        }
    }

    public static Measure ratio(double factor) {
        return new Measure(Kind.RATIO_OF_SUMS, factor);
    }

    public static Measure count() {
        return new Measure(Kind.SUM, 1);
    }

    public static Measure level() {
        return new Measure(Kind.NOT_ADDITIVE, 1);
    }
}
