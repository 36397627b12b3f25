package no.retning.governance;

import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;

/**
 * What was put right in minutes after they were approved.
 *
 * @param decision whether it was the decision that was wrong, not what was said
 * @param askedBy the organisation that asked for it
 */
public record Correction(
        UUID meetingCase,
        boolean decision,
        LocalisedText before,
        LocalisedText after,
        LocalisedText askedBy,
        LocalisedText reason,
        LocalDate on) {
    /** Of a case that is withheld only that there was one. */
    Correction withoutText() {
        return new Correction(
                meetingCase, decision, LocalisedText.NONE, LocalisedText.NONE, askedBy, LocalisedText.NONE, on);
    }
}
