package no.retning.page;

import org.jspecify.annotations.Nullable;

/**
 * How something stands: a shape and a word, and where somebody has said so, a reason, a direction and who said it when.
 *
 * @param word as shown, in the reader's language; colour comes last and says nothing by itself
 * @param reason why, or null where nobody has given one
 * @param direction "on the way up" and the like, or null
 * @param said who assessed it and when, or null
 * @param colour as the scheme that the status is from says, or null for that of its shape
 */
public record Status(
        Shape shape,
        String word,
        @Nullable String direction,
        @Nullable Text reason,
        @Nullable String said,
        @Nullable Link earlier,
        @Nullable String colour) {
    public Status(
            Shape shape,
            String word,
            @Nullable String direction,
            @Nullable Text reason,
            @Nullable String said,
            @Nullable Link earlier) {
        this(shape, word, direction, reason, said, earlier, null);
    }

    /** One shape for each standing; silence has its own and is never good news. */
    public enum Shape {
        NOT_ASSESSED,
        NOT_REPORTED,
        ON_TRACK,
        CHALLENGED,
        OFF_TRACK,
        /** Farther from what was to be reached than at the start. */
        AWAY,
        REACHED;

        /** The shape of this name; throws IllegalArgumentException for none. */
        public static Shape of(String css) {
            return valueOf(css.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }

        /** The name used in style sheet and templates. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Nobody has reported on it: a standing of its own, and never good news. */
    public static Status notReported(Words words) {
        return new Status(Shape.NOT_REPORTED, words.of("page.status.notReported"), null, null, null, null);
    }

    /** Nobody has assessed it yet: a standing of its own. */
    public static Status notAssessed(Words words) {
        return new Status(
                Shape.NOT_ASSESSED,
                words.of("page.status.notAssessed"),
                null,
                Text.of(words.of("page.status.notAssessedText")),
                null,
                null);
    }
}
