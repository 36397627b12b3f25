package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * One section of an analysis.
 *
 * @param slug its name within the analysis, which stays when its heading changes
 * @param text in Markdown
 * @param findings what was found there
 */
public record AnalysisSection(
        UUID id, String slug, LocalisedText title, LocalisedText text, List<UUID> findings, Source source) {
    public static final String KIND = "analysis-section";

    public AnalysisSection {
        findings = List.copyOf(findings);
    }
}
