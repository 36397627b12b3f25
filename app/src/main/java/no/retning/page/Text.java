package no.retning.page;

import org.jspecify.annotations.Nullable;

/**
 * A plain text as shown to a reader.
 *
 * @param lang the text's language tag where it is not the page's own (the reader's language was missing), else null
 */
public record Text(String text, @Nullable String lang) {

    /** A text in the language of the page. */
    public static Text of(String text) {
        return new Text(text, null);
    }
}
