package no.retning.hearing;

import java.io.Serial;
import no.retning.record.Ref;

/** Whoever has proposed to withhold something may not approve it, and the system is nobody's second pair of eyes. */
public final class ScreenedByTheSame extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ScreenedByTheSame(Ref thing) {
        super("%s must be approved by a person who has not proposed it".formatted(thing));
    }
}
