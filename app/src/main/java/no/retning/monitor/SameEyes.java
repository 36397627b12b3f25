package no.retning.monitor;

import no.retning.record.Ref;

/** Whoever has written something may not approve it, and the system is nobody's second pair of eyes. */
public final class SameEyes extends RuntimeException {
    private static final long serialVersionUID = 1;

    SameEyes(Ref thing) {
        super("%s must be approved by a person who has not written it".formatted(thing));
    }
}
