package no.retning.portfolio;

import java.util.Map;
import java.util.UUID;

/**
 * Which measures are parts of which.
 *
 * @param parents of each that is a part, the one it is a part of
 */
public record Parts(Map<UUID, UUID> parents) {
    public Parts {
        parents = Map.copyOf(parents);
    }

    /** Whether a measure is this one or a part of it, however far down; false where the parts go round in a ring without it. */
    public boolean isWithin(UUID measure, UUID whole) {
        var at = measure;
        for (int steps = 0; at != null && steps <= parents.size(); steps++) {
            if (at.equals(whole)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }
}
