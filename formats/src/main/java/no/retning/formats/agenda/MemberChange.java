package no.retning.formats.agenda;

import org.jspecify.annotations.Nullable;

/** Somebody welcomed to a body or leaving it, with function and organisation where they are said. */
public record MemberChange(
        Kind kind,
        String name,
        @Nullable String function,
        @Nullable String organisation) {
    /** The direction of a change. */
    public enum Kind {
        WELCOMED,
        LEFT
    }
}
