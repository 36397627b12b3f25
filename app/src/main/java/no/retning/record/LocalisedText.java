package no.retning.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One text in the languages it has been written in; blank texts do not exist. */
public final class LocalisedText {
    public static final LocalisedText NONE = new LocalisedText(Map.of());

    private final Map<String, String> byLanguage;

    private LocalisedText(Map<String, String> texts) {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> {
            if (!text.isBlank()) {
                kept.put(new Language(tag).tag(), text.strip().replace("\r\n", "\n"));
            }
        });
        byLanguage = Collections.unmodifiableMap(kept);
    }

    @JsonCreator
    public static LocalisedText of(Map<String, String> byLanguageTag) {
        return byLanguageTag.isEmpty() ? NONE : new LocalisedText(byLanguageTag);
    }

    public static LocalisedText of(String tag, String text) {
        return new LocalisedText(Map.of(tag, text));
    }

    @JsonValue
    public Map<String, String> byLanguage() {
        return byLanguage;
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text written in this very language, if it is. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language.tag()));
    }

    /** The text in this language or, where it lacks, in the first of the others that has it; empty if none has. */
    public Phrase best(Language wanted, Languages languages) {
        for (var language : preference(wanted, languages)) {
            var text = byLanguage.get(language.tag());
            if (text != null) {
                return new Phrase(text, language);
            }
        }
        return new Phrase("", wanted);
    }

    /** The language it has that is best known of the instance's; the instance's first where it has none. */
    public Language language(Languages languages) {
        return best(languages.first(), languages).language();
    }

    public LocalisedText with(Language language, String text) {
        var texts = new TreeMap<>(byLanguage);
        texts.put(language.tag(), text);
        return of(texts);
    }

    public List<Language> missing(Collection<Language> required) {
        return required.stream()
                .filter(language -> !byLanguage.containsKey(language.tag()))
                .toList();
    }

    private static List<Language> preference(Language wanted, Languages languages) {
        var order = new ArrayList<Language>();
        order.add(wanted);
        order.addAll(languages.all());
        return order;
    }

    /** A text together with the language it really is in, for the page's {@code lang} attribute. */
    public record Phrase(String text, Language language) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalisedText text && text.byLanguage.equals(byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
