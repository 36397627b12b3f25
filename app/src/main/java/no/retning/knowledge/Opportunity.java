package no.retning.knowledge;

import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/** Something new that the futures make possible, to be explored. */
public record Opportunity(UUID id, String slug, LocalisedText title, LocalisedText text, Source source) {
    public static final String KIND = "opportunity";
}
