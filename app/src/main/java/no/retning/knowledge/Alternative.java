package no.retning.knowledge;

import java.util.UUID;
import no.retning.record.LocalisedText;

/** One of those that were chosen among, with what spoke for it and against it. */
public record Alternative(
        UUID id, LocalisedText title, LocalisedText reasonsFor, LocalisedText reasonsAgainst, boolean chosen) {
    Alternative chosen(boolean now) {
        return new Alternative(id, title, reasonsFor, reasonsAgainst, now);
    }
}
