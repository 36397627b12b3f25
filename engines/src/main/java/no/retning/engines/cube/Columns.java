package no.retning.engines.cube;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a cube, one array a property. They are written while it is built, and never after. */
final class Columns {
    final double[] value;
    /** Empty where the measure is no ratio, as is the next. */
    final double[] numerator;

    final double[] denominator;
    final byte[] marks;
    final byte[] confidentiality;
    final Map<Integer, Gap> gaps = new HashMap<>();

    Columns(int size, boolean ratio) {
        value = nothing(size);
        numerator = nothing(ratio ? size : 0);
        denominator = nothing(ratio ? size : 0);
        marks = new byte[size];
        confidentiality = new byte[size];
    }

    private static double[] nothing(int size) {
        double[] column = new double[size];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    boolean isThere(int at) {
        return !Double.isNaN(value[at]) || marks[at] != 0 || isHidden(at);
    }

    boolean hasValue(int at) {
        return !Double.isNaN(value[at]);
    }

    boolean isHidden(int at) {
        return confidentiality[at] != 0;
    }

    void hide(int at, Confidentiality why) {
        confidentiality[at] = (byte) why.ordinal();
    }

    void mark(int at, int bits) {
        marks[at] |= (byte) bits;
    }

    void ratio(int at, double above, double below, double factor) {
        numerator[at] = above;
        denominator[at] = below;
        if (below == 0) {
            gap(at, new Gap.NothingToDivideBy());
        } else {
            value[at] = factor * above / below;
        }
    }

    void gap(int at, Gap gap) {
        value[at] = Double.NaN;
        mark(at, Mark.NOT_COMPUTABLE.bit());
        gaps.put(at, gap);
    }

    /** Takes over a cell as it is. */
    void copy(Columns from, int at, int to) {
        value[to] = from.value[at];
        if (numerator.length > 0) {
            numerator[to] = from.numerator[at];
            denominator[to] = from.denominator[at];
        }
        marks[to] = from.marks[at];
        confidentiality[to] = from.confidentiality[at];
        Gap gap = from.gaps.get(at);
        if (gap != null) {
            gaps.put(to, gap);
        }
    }

    /** Forgets the figures of what is hidden, so that no reader can be given them. */
    void forgetHidden() {
        for (int at = 0; at < value.length; at++) {
            if (isHidden(at)) {
                value[at] = Double.NaN;
                if (numerator.length > 0) {
                    numerator[at] = Double.NaN;
                    denominator[at] = Double.NaN;
                }
                gaps.remove(at);
            }
        }
    }

    Cell cell(int at) {
        return new Cell(
                number(value, at),
                number(numerator, at),
                number(denominator, at),
                Mark.of(marks[at]),
                CONFIDENTIALITIES[confidentiality[at]],
                gaps.get(at));
    }

    private static final Confidentiality[] CONFIDENTIALITIES = Confidentiality.values();

    private static @Nullable Double number(double[] column, int at) {
        return column.length == 0 || Double.isNaN(column[at]) ? null : column[at];
    }
}
