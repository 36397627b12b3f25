package no.retning.engines.cube;

import java.io.Serial;

/** Something given to a cube has no meaning; the message names it, says why, and what is expected. */
public final class InvalidCube extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidCube(String message) {
        super(message);
    }
}
