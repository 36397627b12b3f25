package no.retning.site.figures;

import java.time.Instant;
import java.util.List;
import no.retning.edition.AsOf;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What a release puts right, as the public may see it.
 *
 * @param what what was wrong
 * @param why how it came to be wrong
 * @param finder what the organisation that found it was called; empty for a reader
 * @param upstream how far it has come at the source, the first step first
 */
public record PublishedCorrection(LocalisedText what, LocalisedText why, LocalisedText finder, List<Step> upstream) {
    public PublishedCorrection {
        upstream = List.copyOf(upstream);
    }

    /**
     * @param state as in {@code not-told}
     * @param since null where it was so from the beginning
     */
    public record Step(String state, @Nullable Instant since) {}

    /** How far it had come as of a day. */
    public Step asOf(AsOf asOf) {
        return upstream.stream()
                .filter(step -> step.since() == null || asOf.holds(step.since()))
                .reduce(upstream.getFirst(), (earlier, later) -> later);
    }

    /** A reader found it. */
    public boolean isFoundByReader() {
        return finder.isEmpty();
    }
}
