package no.retning.strategy.internal;

import java.util.List;
import java.util.UUID;
import no.retning.record.Recorded;
import no.retning.record.Ref;

/**
 * What a package says, as records with all references found.
 *
 * @param things in the order of the files
 * @param published what the package wants published: documents, structures, strategies
 */
record PackageContent(List<Thing> things, List<Ref> published) {
    /**
     * A record of the package.
     *
     * @param after the ids of what must be there before it
     */
    record Thing(Recorded<?> record, Spot spot, List<UUID> after) {}
}
