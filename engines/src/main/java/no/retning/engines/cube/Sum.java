package no.retning.engines.cube;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts on their way to becoming a whole. */
final class Sum {
    private static final int NAMED = 10;

    private final Measure measure;
    private final List<String> lacking = new ArrayList<>();
    private double above;
    private double below;
    private int inherited;
    private int inAll = -1;
    private int parts;
    private boolean additive = true;
    private @Nullable Gap divided;

    Sum(Measure measure) {
        this.measure = measure;
    }

    /** Adds so much of a cell of an area. */
    void add(Columns columns, int at, String area, double weight) {
        int marks = columns.marks[at];
        boolean counted = columns.numerator.length > 0 && !Double.isNaN(columns.numerator[at]);
        switch (measure.kind()) {
            case RATIO_OF_SUMS -> {
                if (counted) {
                    above += weight * columns.numerator[at];
                    below += weight * columns.denominator[at];
                } else if (columns.hasValue(at)) {
                    additive = false;
                } else {
                    lacks(area);
                }
            }
            case SUM -> {
                if (columns.hasValue(at)) {
                    above += weight * columns.value[at];
                } else {
                    lacks(area);
                }
            }
            case NOT_ADDITIVE -> additive = false;
        }
        parts++;
        inherited |= marks & Mark.INHERITED;
        inAll &= marks;
    }

    void lacks(String area) {
        if (lacking.size() < NAMED) {
            lacking.add(area);
        }
    }

    void estimated() {
        inherited |= Mark.ESTIMATED.bit();
    }

    /** A part of something goes in here, and nobody knows how large. */
    void unknown(Gap why) {
        divided = divided == null ? why : divided;
    }

    /** Writes the whole. */
    void to(Columns columns, int at) {
        columns.mark(at, inherited | (parts > 0 ? inAll & Mark.BREAK.bit() : 0));
        Gap gap = gap();
        if (gap != null) {
            columns.gap(at, gap);
        } else if (measure.kind() == Measure.Kind.RATIO_OF_SUMS) {
            columns.ratio(at, above, below, measure.factor());
        } else {
            columns.value[at] = above;
        }
    }

    private @Nullable Gap gap() {
        if (divided != null) {
            return divided;
        }
        if (!additive) {
            return new Gap.NotAdditive();
        }
        return lacking.isEmpty() ? null : new Gap.PartsMissing(lacking);
    }
}
