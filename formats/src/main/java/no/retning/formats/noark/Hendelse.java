package no.retning.formats.noark;

import java.time.OffsetDateTime;

/**
 * When something was done, and by whom.
 *
 * @param av the name of a person or of the system that did it
 */
public record Hendelse(OffsetDateTime dato, String av) {
    public Hendelse {
        Check.text("av", av);
    }
}
