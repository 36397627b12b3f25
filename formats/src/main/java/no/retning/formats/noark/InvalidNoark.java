package no.retning.formats.noark;

import java.io.Serial;

/** Something cannot be delivered as Noark 5 demands it; the message names it and says why. */
public final class InvalidNoark extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidNoark(String message) {
        super(message);
    }
}
