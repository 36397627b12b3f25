package no.retning.formats.word;

import java.util.Map;

/** Languages as word processors name them, with a country. */
final class WordLanguages {
    private static final Map<String, String> COUNTRIES =
            Map.of("nb", "nb-NO", "nn", "nn-NO", "en", "en-GB", "se", "se-NO", "sv", "sv-SE", "da", "da-DK");

    private WordLanguages() {}

    /** That of a page's tag; the tag itself where no country goes without saying. */
    static String of(String tag) {
        return COUNTRIES.getOrDefault(tag, tag.isEmpty() ? "nb-NO" : tag);
    }
}
