package no.retning.record;

import java.util.Set;
import java.util.UUID;

/** A record: an immutable value with a header. A change makes a new value. */
public interface Recorded<R extends Recorded<R>> {
    Header header();

    /** What the record is called in lists and threads. */
    LocalisedText title();

    /** What sort of its kind it is (an aim, an area …), for rules that tell sorts apart; empty where they do not differ. */
    default String sort() {
        return "";
    }

    /** Where a role must be held to count here, when it is not held everywhere: the body, the case it belongs to. */
    default Set<UUID> scopes() {
        return Set.of();
    }

    /** As {@link #scopes()}, of a record of which not everything is done from the same side. */
    default Set<UUID> scopes(String action) {
        return scopes();
    }

    R with(Header header);
}
