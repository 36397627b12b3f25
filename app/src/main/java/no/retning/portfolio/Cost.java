package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure costs in all, in millions, as likely not to be passed.
 *
 * @param p50 as likely to be passed as not: what the agency steers by
 * @param p85 passed in fifteen cases of a hundred
 * @param cutList what can be left out if it comes to that
 */
public record Cost(
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p85,
        @Nullable BigDecimal cutList,
        int priceYear) {
    /** The cost frame: P85 less what can be left out; null without a P85. */
    @JsonIgnore
    public @Nullable BigDecimal frame() {
        return p85 == null ? null : cutList == null ? p85 : p85.subtract(cutList);
    }
}
