package no.retning.hearing.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by the little words whether a letter is in bokmål, Nynorsk or English. */
final class LetterLanguage {
    private static final Map<String, Set<String>> TELLING = Map.of(
            "nb", Set.of("ikke", "jeg", "en", "et", "fra", "noen", "hvor", "hva", "være", "skal", "mer", "kun", "dere"),
            "nn",
                    Set.of(
                            "ikkje", "eg", "ein", "eit", "frå", "nokon", "kor", "kva", "vere", "meir", "berre", "dykk",
                            "dei"),
            "en", Set.of("the", "and", "of", "to", "is", "we", "not", "that", "with", "are", "this", "should"));

    private LetterLanguage() {}

    /** Its tag; empty where nothing tells. */
    static Optional<String> of(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return TELLING.keySet().stream()
                .filter(tag -> count(words, tag) > 0)
                .max(Comparator.<String>comparingLong(tag -> count(words, tag))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static long count(String[] words, String tag) {
        var telling = TELLING.getOrDefault(tag, Set.of());
        return Arrays.stream(words).filter(telling::contains).count();
    }
}
