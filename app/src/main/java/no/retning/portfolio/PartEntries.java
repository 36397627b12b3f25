package no.retning.portfolio;

import java.util.List;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Thing;
import no.retning.record.Recorded;
import no.retning.record.Records;
import tools.jackson.databind.node.ObjectNode;

/** One kind of what belongs to a measure, as the measure's file of a package lists it. */
public interface PartEntries<R extends Recorded<R>> {
    /** The field of the file that lists them. */
    String field();

    Records<R> records();

    /** Those of a thing that are not removed. */
    List<R> of(UUID thing);

    /** Reads the entry of one; its container is what it belongs to. */
    Thing read(Entry entry, Catalogue catalogue);

    ObjectNode write(R part);
}
