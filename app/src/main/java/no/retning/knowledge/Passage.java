package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source that speaks for or against a claim.
 *
 * @param text what it says
 * @param publisher empty where it is not known
 * @param date an ISO day, month or year; empty where it is not known
 * @param place where in the source: a page, a section, a slide
 * @param document the guiding document that it stands in, where that is registered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passage(
        UUID id,
        Use use,
        LocalisedText text,
        String publisher,
        String date,
        String place,
        @Nullable UUID document,
        Source source) {}
