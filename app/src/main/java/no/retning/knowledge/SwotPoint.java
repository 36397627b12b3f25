package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * One point of a SWOT.
 *
 * @param slug its name within the SWOT, which stays when its text changes
 * @param pestle what part of the world it is about; null where that has not been said
 * @param findings what speaks for it and against it; the same may stand in another quadrant, and the other way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwotPoint(
        UUID id,
        String slug,
        Quadrant quadrant,
        @Nullable Pestle pestle,
        LocalisedText text,
        List<FindingUse> findings,
        Source source) {
    public static final String KIND = "swot-item";

    public SwotPoint {
        findings = List.copyOf(findings);
    }

    /** A finding, and which way it counts here. */
    public record FindingUse(UUID finding, Use use) {}
}
