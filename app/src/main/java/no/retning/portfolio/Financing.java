package no.retning.portfolio;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation pays in one year, in millions.
 *
 * @param committed null where nobody has promised anything yet, which is not the same as nothing
 * @param priceYear the year whose prices the amounts are in
 */
public record Financing(
        UUID organisation,
        int year,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal committed,
        int priceYear) {}
