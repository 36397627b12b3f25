package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What a measure was when its round was locked; what is told of it later is for the next round.
 *
 * @param owner what the organisation that has it was called
 * @param mainGoal null where it had none
 * @param p50 in millions, null where nobody had said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AsLocked(
        LocalisedText title,
        LocalisedText owner,
        @Nullable UUID mainGoal,
        LocalisedText goal,
        String phase,
        @Nullable BigDecimal p50) {}
