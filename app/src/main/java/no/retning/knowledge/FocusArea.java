package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A part of an action plan where effort is put in.
 *
 * @param slug its name within the plan, which stays when its title changes
 * @param goal the area or goal of the strategy that it lies under; null where nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FocusArea(
        UUID id,
        String slug,
        LocalisedText title,
        LocalisedText text,
        @Nullable UUID goal,
        Source source) {
    public static final String KIND = "focus-area";
}
