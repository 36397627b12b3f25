package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What came of a hearing.
 *
 * @param stated how many answers a source says there were, where they are not kept here; else null
 * @param summary what was answered, in short
 * @param changed whether what was heard was changed so much that it must be heard again; null until that has been considered
 * @param reason why it was or was not
 * @param again the hearing in which it is heard again, or null
 * @param untreated what was left when it was concluded; null where nothing was, or it is not concluded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingOutcome(
        @Nullable Integer stated,
        LocalisedText summary,
        @Nullable Boolean changed,
        LocalisedText reason,
        @Nullable UUID again,
        @Nullable Untreated untreated,
        Source source) {
    public static final HearingOutcome NONE =
            new HearingOutcome(null, LocalisedText.NONE, null, LocalisedText.NONE, null, null, Source.NONE);

    public HearingOutcome summed(@Nullable Integer newStated, LocalisedText newSummary, Source newSource) {
        return new HearingOutcome(newStated, newSummary, changed, reason, again, untreated, newSource);
    }

    public HearingOutcome considered(boolean isChanged, LocalisedText newReason, @Nullable UUID newAgain) {
        return new HearingOutcome(stated, summary, isChanged, newReason, newAgain, untreated, source);
    }

    public HearingOutcome leaving(@Nullable Untreated newUntreated) {
        return new HearingOutcome(stated, summary, changed, reason, again, newUntreated, source);
    }
}
