package no.retning.engines.cube;

import java.util.Set;

/** A row of cells of a cube, read where they lie. */
public final class Slice {
    private final Columns columns;
    private final int first;
    private final int stride;
    private final int length;

    Slice(Columns columns, int first, int stride, int length) {
        this.columns = columns;
        this.first = first;
        this.stride = stride;
        this.length = length;
    }

    public int length() {
        return length;
    }

    /** Not a number where there is none or it is hidden. */
    public double value(int place) {
        return columns.value[first + place * stride];
    }

    /** All values, copied. */
    public double[] values() {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = value(i);
        }
        return values;
    }

    public Set<Mark> marks(int place) {
        return Mark.of(columns.marks[first + place * stride]);
    }

    boolean isBreak(int place) {
        return (columns.marks[first + place * stride] & Mark.BREAK.bit()) != 0;
    }

    public Cell cell(int place) {
        return columns.cell(first + place * stride);
    }

    /** The last place that has a value, -1 where none has. */
    public int last() {
        return before(length);
    }

    /** The last place before another that has a value, -1 where none has. */
    public int before(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (!Double.isNaN(value(i))) {
                return i;
            }
        }
        return -1;
    }
}
