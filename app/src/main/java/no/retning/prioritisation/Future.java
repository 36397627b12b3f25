package no.retning.prioritisation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One way in which things may turn out.
 *
 * @param weight how much it counts beside the others; null where nobody would say
 * @param factors by criterion, what every value is multiplied by; 1 where it is not named
 */
public record Future(String name, @Nullable BigDecimal weight, Map<String, BigDecimal> factors) {

    public Future {
        factors = Collections.unmodifiableMap(new TreeMap<>(factors));
    }
}
