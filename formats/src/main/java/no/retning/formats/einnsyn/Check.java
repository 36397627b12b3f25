package no.retning.formats.einnsyn;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The contract's demands on single values. */
final class Check {
    private Check() {}

    static void text(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidEinnsyn(property + " must have a text");
        }
    }

    static void atMost(String property, int length, @Nullable String value) {
        if (value != null && value.length() > length) {
            throw new InvalidEinnsyn(
                    "%s has %d characters, at most %d are allowed".formatted(property, value.length(), length));
        }
    }

    static void atLeast(String property, int least, @Nullable Integer value) {
        if (value != null && value < least) {
            throw new InvalidEinnsyn("%s is %d, at least %d is allowed".formatted(property, value, least));
        }
    }

    static void absolute(String property, URI value) {
        if (!value.isAbsolute()) {
            throw new InvalidEinnsyn(property + " must be an absolute address, not " + value);
        }
    }
}
