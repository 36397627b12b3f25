package no.retning.engines.cube;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One observation as it may be shown.
 *
 * @param value null where there is none or it is hidden
 * @param numerator null where only the value was delivered
 * @param gap why it could not be computed, where that is known
 */
public record Cell(
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        Set<Mark> marks,
        Confidentiality confidentiality,
        @Nullable Gap gap) {

    /** Nothing was ever said. */
    public static final Cell ABSENT = new Cell(null, null, null, Set.of(), Confidentiality.OPEN, null);

    public Cell {
        marks = Set.copyOf(marks);
    }

    /** Whether anything is said, be it that there is no value. */
    public boolean isThere() {
        return value != null || !marks.isEmpty() || isHidden();
    }

    public boolean isHidden() {
        return confidentiality != Confidentiality.OPEN;
    }
}
