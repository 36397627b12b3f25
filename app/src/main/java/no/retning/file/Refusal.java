package no.retning.file;

import java.util.Locale;

/**
 * Why a file was not taken in.
 *
 * @param detail what the words name: a limit, a type, a virus; empty where they name nothing
 */
public record Refusal(Reason reason, String detail) {
    /** Each has words at {@link #key()}: what was wrong and what to do. */
    public enum Reason {
        EMPTY,
        LARGE,
        COUNT,
        EXTENSION,
        DECLARED,
        CONTENT,
        POLYGLOT,
        BROKEN,
        BOMB,
        ARCHIVE,
        ENCRYPTED,
        MACROS,
        EMBEDDED,
        EXTERNAL,
        ACTIVE,
        DIMENSIONS,
        PAGES,
        ENCODING,
        INFECTED;

        /** As in {@code file.refused.large}. */
        public String key() {
            return "file.refused." + name().toLowerCase(Locale.ROOT);
        }
    }
}
