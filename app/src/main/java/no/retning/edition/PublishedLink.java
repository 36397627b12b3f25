package no.retning.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;

/** A tie of the thread as an edition states it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedLink(
        UUID id,
        String type,
        Ref from,
        Ref to,
        Validity valid,
        LocalisedText evidence,
        Source source,
        String statedBy,
        LocalDate statedOn) {
    /** The end that is not this one. */
    public Ref other(UUID end) {
        return from.id().equals(end) ? to : from;
    }
}
