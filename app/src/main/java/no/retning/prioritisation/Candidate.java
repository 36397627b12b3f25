package no.retning.prioritisation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen.
 *
 * @param code what rules call it; the slug of a measure where it is one
 * @param measure the measure of the portfolio that it is, or null
 * @param p50 cost in millions, as likely to be passed as not; null where nobody has said
 * @param p85 cost in millions that is passed in fifteen cases of a hundred; null where nobody has said
 * @param budget name of the one it is paid from; empty where there is only one
 * @param needs codes of all that must be chosen with it
 * @param values by criterion; those that nobody has judged yet are missing
 */
public record Candidate(
        String code,
        String name,
        @Nullable UUID measure,
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p85,
        String budget,
        boolean must,
        List<String> needs,
        Map<String, BigDecimal> values) {

    public Candidate {
        needs = List.copyOf(needs);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** What it costs on a basis, or null where nobody has said. */
    public @Nullable BigDecimal cost(CostBasis basis) {
        return switch (basis) {
            case P50 -> p50;
            case P85 -> p85;
        };
    }
}
