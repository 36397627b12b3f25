package no.retning.engines.cube;

import java.time.LocalDate;
import java.util.List;

/** Why a figure cannot be computed, as values that can be worded in any language. */
public sealed interface Gap {

    /** Its denominator is 0. */
    record NothingToDivideBy() implements Gap {}

    /** It would have to be made of figures that do not add up, such as levels or shares without their numerators. */
    record NotAdditive() implements Gap {}

    /** These of its parts have no figure that may be used: the first ten. */
    record PartsMissing(List<String> areas) implements Gap {
        public PartsMissing {
            areas = List.copyOf(areas);
        }
    }

    /** The area was divided on the day, and nothing says how much of it went where. */
    record DividedWithoutWeight(String area, LocalDate on) implements Gap {}
}
