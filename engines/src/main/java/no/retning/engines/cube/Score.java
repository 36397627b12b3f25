package no.retning.engines.cube;

import no.retning.engines.cube.TargetPath.Point;
import no.retning.engines.cube.TargetPath.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands in an area.
 *
 * @param period the last one with a value; null where there is none, as is all that follows
 * @param change against the value before it; null where there is none
 * @param comparable whether nothing breaks the series between the two
 * @param target what was to be reached by the end of the period
 */
public record Score(
        String indicator,
        @Nullable Period period,
        @Nullable Double value,
        @Nullable Double change,
        boolean comparable,
        @Nullable Point target,
        @Nullable Standing standing) {}
