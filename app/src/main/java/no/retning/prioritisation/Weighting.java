package no.retning.prioritisation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A group with a stake in the choice, and how much each criterion counts for it.
 *
 * @param weights points by criterion, of any sum; what is not named does not count
 */
public record Weighting(String group, Map<String, BigDecimal> weights) {

    public Weighting {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }
}
