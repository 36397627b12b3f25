package no.retning.strategy.internal;

import java.util.List;
import no.retning.bundle.Thing;
import no.retning.record.Ref;

/**
 * What a package says, as records with all references found.
 *
 * @param things in the order of the files
 * @param published what the package wants published: documents, structures, strategies
 */
record PackageContent(List<Thing> things, List<Ref> published) {}
