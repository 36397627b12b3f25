package no.retning.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of the pages in one language.
 *
 * @param lang language tag, as in nb
 */
public record Words(String lang, Map<String, String> texts) {

    /** The text of a key, with its arguments set in; a key that does not exist is a fault of the program. */
    public String of(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + lang);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag(lang)).format(arguments);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
