package no.retning.engines.cube;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One observation with its numbers as they were written.
 *
 * @param codes by id of breakdown; of those not named, all together
 * @param value null where there is none or it is hidden
 * @param since the moment from which it was the truth
 */
public record WrittenCell(
        String area,
        String period,
        SortedMap<String, String> codes,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Set<Mark> marks,
        boolean hidden,
        Instant since) {}
