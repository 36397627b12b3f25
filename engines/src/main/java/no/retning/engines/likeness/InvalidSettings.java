package no.retning.engines.likeness;

import java.io.Serial;

/** A setting of the grouping has no meaning; the message names it and says what is expected. */
public final class InvalidSettings extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidSettings(String message) {
        super(message);
    }
}
