package no.retning.formats.dcat;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The same text in several languages, by BCP 47. */
public record Texts(Map<String, String> byLanguage) {
    public Texts {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static Texts of(String language, String text) {
        return new Texts(Map.of(language, text));
    }

    boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }
}
