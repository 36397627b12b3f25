package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What somebody advised before a choice was made.
 *
 * @param by the organisation or body
 * @param in the case or decision in which it was said, where that is registered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Advice(
        UUID id, String by, LocalisedText text, @Nullable Ref in, Source source) {}
