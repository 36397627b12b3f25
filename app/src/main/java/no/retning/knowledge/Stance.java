package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a dilemma, in their own words.
 *
 * @param by the organisation or body, or null where it is not registered
 * @param name of who is not registered; empty otherwise
 * @param pole the way that they lean to, or null where they choose none
 * @param day on which they said it, or null where that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stance(
        UUID id,
        @Nullable Ref by,
        String name,
        @Nullable UUID pole,
        LocalisedText text,
        @Nullable LocalDate day,
        Source source) {
    Stance leaningTo(@Nullable UUID other) {
        return new Stance(id, by, name, other, text, day, source);
    }
}
