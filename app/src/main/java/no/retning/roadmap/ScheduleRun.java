package no.retning.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;

/**
 * A computation of when the activities of a roadmap are done; it never changes.
 *
 * @param owner the organisation that keeps the roadmap
 * @param day until the morning of which progress was known
 * @param input SHA-256 of the network, in hexadecimal, as {@code schedule} tells it
 * @param network SHA-256 of the file of that network, under which it is kept; empty for what was computed before they were
 * @param engine version of the computation
 * @param joined editions of other roadmaps that were computed with it
 */
public record ScheduleRun(
        Header header,
        UUID roadmap,
        UUID owner,
        LocalDate day,
        long seed,
        int iterations,
        String input,
        String network,
        String engine,
        List<JoinedEdition> joined,
        ScheduleResult result)
        implements Recorded<ScheduleRun> {
    public static final String KIND = "run";
    public static final String MADE = "made";

    public ScheduleRun {
        joined = List.copyOf(joined);
    }

    /** Nothing: it is called by its roadmap and its day. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    @Override
    public Set<UUID> scopes() {
        return Set.of(owner);
    }

    @Override
    public ScheduleRun with(Header newHeader) {
        return new ScheduleRun(
                newHeader, roadmap, owner, day, seed, iterations, input, network, engine, joined, result);
    }
}
