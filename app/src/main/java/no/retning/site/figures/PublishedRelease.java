package no.retning.site.figures;

import java.time.Instant;
import java.util.Map;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * A release that the public may see.
 *
 * @param step how large the step from the one before is for those who build on the figures, as in {@code MINOR}
 * @param changes how many figures changed in each way
 * @param definition the version of the indicator's definition that they are counted by
 * @param correction null where it puts no error right, or nobody has said which
 */
public record PublishedRelease(
        String slug,
        Instant published,
        String version,
        String step,
        Map<String, Integer> changes,
        int definition,
        String reason,
        LocalisedText text,
        @Nullable PublishedCorrection correction,
        int count,
        String sha256,
        Source source) {
    /** Whether it takes back the one before it. */
    public boolean isWithdrawal() {
        return reason.equals("withdrawal");
    }
}
