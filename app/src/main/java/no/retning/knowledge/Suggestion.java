package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody suggested in a round, and what became of it.
 *
 * @param round in which it was suggested
 * @param point the part that it is about, or null for the whole
 * @param organisation whose it is, or null where that is not known
 * @param reason why it was or was not taken in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(
        UUID id,
        UUID round,
        @Nullable UUID point,
        @Nullable UUID organisation,
        LocalisedText text,
        Disposition disposition,
        LocalisedText reason,
        Source source) {
    /** What it was about is there no longer. */
    Suggestion aboutTheWhole() {
        return new Suggestion(id, round, null, organisation, text, disposition, reason, source);
    }
}
