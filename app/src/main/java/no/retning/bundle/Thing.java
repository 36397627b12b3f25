package no.retning.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.retning.record.Recorded;

/**
 * A record that a package holds.
 *
 * @param after the ids of what must be there before it
 */
public record Thing(Recorded<?> record, Spot spot, List<UUID> after) {
    /** A record that comes after what it lies in or names, and after its predecessor. */
    public static Thing of(Recorded<?> record, Spot spot, UUID... within) {
        var after = new ArrayList<>(Arrays.asList(within));
        var predecessor = record.header().predecessor();
        if (predecessor != null) {
            after.add(predecessor);
        }
        return new Thing(record, spot, List.copyOf(after));
    }
}
