package no.retning.formats.noark;

import org.jspecify.annotations.Nullable;

/** The standard's demands on single values. */
final class Check {
    private Check() {}

    static void text(String property, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidNoark(property + " must have a text");
        }
    }

    static void optional(String property, @Nullable String value) {
        if (value != null) {
            text(property, value);
        }
    }
}
