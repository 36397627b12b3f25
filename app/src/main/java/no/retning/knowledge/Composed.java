package no.retning.knowledge;

import java.util.UUID;
import no.retning.edition.Composition;
import no.retning.record.Recorded;

/** Things of the knowledge base that have editions of their own. */
public interface Composed<R extends Recorded<R>> {
    Kept<R> records();

    /** What would be published of one. */
    Composition of(UUID id);
}
