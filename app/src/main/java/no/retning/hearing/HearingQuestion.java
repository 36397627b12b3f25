package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked.
 *
 * @param about the paragraph or goal that it is about; null where it is about the whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingQuestion(
        UUID id, LocalisedText text, @Nullable Ref about) {}
