package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A search through the answers to a hearing for those that are nearly the same, which a person started.
 *
 * @param shingle how many words in a row were compared as one
 * @param share of all such rows of two answers, those that must be in both
 * @param outcome what came of it; null until it has ended well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingGrouping(
        Header header,
        UUID hearing,
        int shingle,
        double share,
        @Nullable Outcome outcome) implements Recorded<HearingGrouping> {
    public static final String KIND = "hearing-grouping";
    public static final String RUNNING = "running";
    public static final String DONE = "done";
    /** Called off by a person; nothing came of it. */
    public static final String STOPPED = "stopped";
    /** It ended by itself before it was done; nothing came of it. */
    public static final String FAILED = "failed";

    /**
     * @param answers that were read
     * @param campaigns made that were not there before
     * @param added answers that were put into a campaign
     */
    public record Outcome(int answers, int campaigns, int added) {}

    static Set<String> states() {
        return Set.of(RUNNING, DONE, STOPPED, FAILED);
    }

    /** It has none: its hearing and its day say which it is. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public HearingGrouping with(Header newHeader) {
        return new HearingGrouping(newHeader, hearing, shingle, share, outcome);
    }

    HearingGrouping done(Outcome what) {
        return new HearingGrouping(header.in(DONE), hearing, shingle, share, what);
    }
}
