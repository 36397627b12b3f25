package no.retning.engines.cube;

/**
 * Hides figures of few, and then so many others that none of the hidden can be computed from what is shown.
 *
 * <p>It protects figures from being computed exactly within one release. That two hidden figures are known to be at most
 * their sum, and what an earlier release showed, is for whoever sets the least number to consider.
 *
 * @param least the smallest number that is shown apart from 0: a count, those in a share, those not in it, those it is of;
 *     0 where nothing is hidden for being small
 */
public record Suppression(double least) {
    public Suppression {
        if (!(least >= 0)) {
            throw new InvalidCube("The least number that is shown is " + least + ": give 0 or more");
        }
    }

    static Suppression none() {
        return new Suppression(0);
    }

    void hide(Columns columns, Layout layout, Measure measure, Hierarchy hierarchy) {
        for (int at = 0; at < columns.value.length; at++) {
            if (!columns.isHidden(at) && isSmall(columns, at, measure)) {
                columns.hide(at, Confidentiality.SUPPRESSED);
            }
        }
        if (measure.kind() == Measure.Kind.NOT_ADDITIVE) {
            return;
        }
        for (int period = 0; period < layout.periods().size(); period++) {
            if (hasHidden(columns, layout, period)) {
                new Protection(columns, Relations.in(layout, hierarchy, period)).protect();
            }
        }
    }

    private static boolean hasHidden(Columns columns, Layout layout, int period) {
        for (int combination = 0; combination < layout.combinations(); combination++) {
            int first = layout.at(0, period, combination);
            for (int area = 0; area < layout.areas().size(); area++) {
                if (columns.isHidden(first + area)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSmall(Columns columns, int at, Measure measure) {
        return switch (measure.kind()) {
            case RATIO_OF_SUMS -> {
                double above = columns.numerator[at];
                double below = columns.denominator[at];
                yield few(above) || few(below) || (measure.factor() != 1 && few(below - above));
            }
            case SUM -> few(columns.value[at]);
            case NOT_ADDITIVE -> false;
        };
    }

    private boolean few(double count) {
        return count > 0 && count < least;
    }
}
