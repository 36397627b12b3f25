package no.retning.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text gives for what an indicator has measured, and which is another than the published one.
 *
 * @param words as they stand in the text
 * @param indicator its name in addresses
 * @param published null where nothing is
 */
public record Misstated(
        String words,
        String indicator,
        String period,
        @Nullable BigDecimal published) {}
