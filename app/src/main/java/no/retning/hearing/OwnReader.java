package no.retning.hearing;

import no.retning.record.Ref;

/** Whoever has written in a treatment is not its second reader, and neither is the system. */
public final class OwnReader extends RuntimeException {
    private static final long serialVersionUID = 1;

    OwnReader(Ref thing) {
        super("%s must be read by a person who has not written in it".formatted(thing));
    }
}
