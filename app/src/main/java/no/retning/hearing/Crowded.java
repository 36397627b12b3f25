package no.retning.hearing;

import java.time.Duration;

/** So many wait to be received that one more would wait too long; nothing of it has been kept, and it can be sent again. */
public final class Crowded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration again;

    Crowded(Duration again) {
        super("Too many wait; there is room in " + again);
        this.again = again;
    }

    /** After how long there is room, in whole seconds. */
    public Duration again() {
        return again;
    }
}
