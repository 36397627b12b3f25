package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What a release puts right. It stays as it was published, but for how far the error has come at the source, each step of which is
 * kept with its moment.
 *
 * @param what what was wrong
 * @param why how it came to be wrong
 * @param foundBy the organisation that found it; null for a reader, who is never named
 * @param finder what that organisation was called when it was published; empty before, and for a reader
 * @param upstream the first step first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
        LocalisedText what, LocalisedText why, @Nullable UUID foundBy, LocalisedText finder, List<Step> upstream) {
    public Correction {
        upstream = List.copyOf(upstream);
    }

    /** @param since null where it was so from the beginning */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(UpstreamState state, @Nullable Instant since) {}

    /** As it is told before it is published. */
    public static Correction of(LocalisedText what, LocalisedText why, @Nullable UUID foundBy, UpstreamState upstream) {
        return new Correction(what, why, foundBy, LocalisedText.NONE, List.of(new Step(upstream, null)));
    }

    /** How far it has come at the source now. */
    public UpstreamState state() {
        return upstream.getLast().state();
    }

    Correction foundBy(LocalisedText called) {
        return new Correction(what, why, foundBy, called, upstream);
    }

    /** The same with one more step, or as it was where that is no step. */
    Correction upstream(UpstreamState state, Instant since) {
        return state == state()
                ? this
                : new Correction(
                        what,
                        why,
                        foundBy,
                        finder,
                        Stream.concat(upstream.stream(), Stream.of(new Step(state, since)))
                                .toList());
    }
}
