package no.retning.monitor;

import java.util.Set;
import java.util.UUID;
import no.retning.record.Personal;

/**
 * Somebody who wants a letter when figures come.
 *
 * @param language the tag of the one they are written in
 * @param indicators those that they want to hear of; empty for all
 * @param code by which they confirm and unsubscribe
 */
public record ReleaseReader(
        UUID id, Personal address, String language, Set<UUID> indicators, String code, boolean confirmed) {
    public ReleaseReader {
        indicators = Set.copyOf(indicators);
    }
}
