package no.retning.formats.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure or judgement.
 *
 * @param start first day of what it covers, or null
 * @param end last day of what it covers, or null
 * @param units in the indicator's unit, or null
 * @param descriptor what sort of judgement
 * @param judgement the judgement itself
 */
public record Result(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable BigDecimal units,
        String descriptor,
        String judgement,
        String description) {}
