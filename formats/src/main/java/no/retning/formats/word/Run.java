package no.retning.formats.word;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Signs that look and lead alike.
 *
 * @param text with a line feed for each line break
 * @param language null where it is that of the document
 * @param target an address, {@code #} and an anchor, or null where it leads nowhere
 */
record Run(
        String text,
        Set<Look> looks,
        @Nullable String language,
        @Nullable String target) {
    /** How signs stand out from those around them. */
    enum Look {
        BOLD,
        ITALIC,
        STRUCK,
        UNDERLINED
    }

    static final Run PLAIN = new Run("", Set.of(), null, null);

    Run {
        looks = Set.copyOf(looks);
    }

    Run saying(String newText) {
        return new Run(newText, looks, language, target);
    }

    Run with(Look look) {
        var more = EnumSet.of(look);
        more.addAll(looks);
        return new Run(text, more, language, target);
    }

    Run in(String newLanguage) {
        return new Run(text, looks, newLanguage, target);
    }

    Run to(String newTarget) {
        return new Run(text, looks, language, newTarget);
    }
}
