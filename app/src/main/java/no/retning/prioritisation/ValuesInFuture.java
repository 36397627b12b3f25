package no.retning.prioritisation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an option is worth in one future, where that is not what it is worth otherwise.
 *
 * @param values by criterion; what is not named is as otherwise
 */
public record ValuesInFuture(String future, String option, Map<String, BigDecimal> values) {

    public ValuesInFuture {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
