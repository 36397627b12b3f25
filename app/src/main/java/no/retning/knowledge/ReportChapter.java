package no.retning.knowledge;

import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * One chapter of a yearly report.
 *
 * @param slug its name within the report, which stays when its heading changes
 * @param text in Markdown
 */
public record ReportChapter(UUID id, String slug, LocalisedText title, LocalisedText text, Source source) {
    public static final String KIND = "report-chapter";
}
