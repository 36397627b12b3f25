package no.retning.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Countries by their two letters of ISO 3166-1, as in {@code NO}. */
public final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** What a country is called in a language, as in {@code Noreg}; the code itself where it is not known. */
    public static String name(String code, String lang) {
        return isKnown(code) ? Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(lang)) : code;
    }

    /** Every code, in the order of the names in the language of a reader. */
    public static List<String> named(Reading reading) {
        var lang = reading.language().tag();
        return CODES.stream()
                .sorted(Comparator.comparing((String code) -> name(code, lang), reading.collator()))
                .toList();
    }
}
