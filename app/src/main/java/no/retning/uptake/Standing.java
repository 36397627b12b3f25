package no.retning.uptake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.retning.record.Source;
import no.retning.roadmap.UserGroup;
import org.jspecify.annotations.Nullable;

/**
 * The latest that is known of a kind of user, in the whole country or in a part of it.
 *
 * @param region empty for the whole country
 * @param vendor empty for all of them
 * @param day null where there is no figure; of a sum, that of the oldest figure in it
 * @param reached null where only the share is known
 * @param share in per cent; null where there is no figure
 * @param summed how many figures of parts it is the sum of; 0 where it was counted as one
 * @param source null where there is no figure, and of a sum
 * @param aim the next that is planned after the figure, or the last that was, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        UserGroup group,
        String region,
        String vendor,
        Position position,
        @Nullable LocalDate day,
        @Nullable Integer reached,
        @Nullable Integer total,
        @Nullable BigDecimal share,
        int summed,
        @Nullable Source source,
        @Nullable Aim aim) {
    /** A planned share in per cent, and by when. */
    public record Aim(LocalDate day, BigDecimal share) {}
}
