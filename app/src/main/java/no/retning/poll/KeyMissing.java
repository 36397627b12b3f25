package no.retning.poll;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key to the answers of an open poll is not where it should be, or is not the one that they were sealed with. */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeyMissing(UUID poll, String what, @Nullable Throwable cause) {
        super("The answers to poll %s cannot be read or added to: %s".formatted(poll, what), cause);
    }
}
