package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * Something that nobody knows how will go, and the ways it can go.
 *
 * @param ends at least two once it is complete
 */
public record Axis(UUID id, LocalisedText title, List<End> ends, Source source) {
    public Axis {
        ends = List.copyOf(ends);
    }

    /** One of the ways it can go. */
    public record End(UUID id, LocalisedText title) {}

    boolean has(UUID end) {
        return ends.stream().anyMatch(one -> one.id().equals(end));
    }
}
