package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * One point of a SWOT.
 *
 * @param slug its name within the SWOT, which stays when its text changes
 * @param findings what speaks for it and against it; the same may stand in another quadrant, and the other way
 */
public record SwotPoint(
        UUID id, String slug, Quadrant quadrant, LocalisedText text, List<FindingUse> findings, Source source) {
    public static final String KIND = "swot-item";

    public SwotPoint {
        findings = List.copyOf(findings);
    }

    /** A finding, and which way it counts here. */
    public record FindingUse(UUID finding, Use use) {}
}
