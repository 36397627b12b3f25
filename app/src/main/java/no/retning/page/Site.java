package no.retning.page;

import java.util.List;
import java.util.Locale;

/**
 * What all pages of an instance share.
 *
 * @param name as in the header, as in Retning
 * @param origin scheme, host and port as the public sees them, without a slash at the end
 * @param languages tags of the languages that pages are shown in; the first has no prefix in addresses
 */
public record Site(String name, String origin, List<String> languages, Assets assets) {

    /** What stands before every path in this language: empty, /nn, /en. */
    public String prefix(String lang) {
        return languages.getFirst().equals(lang) ? "" : "/" + lang;
    }

    /** What a language calls itself, with a capital: Bokmål, Nynorsk, English. */
    public static String ownName(String lang) {
        return switch (lang) {
            case "nb" -> "Bokmål";
            case "nn" -> "Nynorsk";
            default -> {
                var locale = Locale.forLanguageTag(lang);
                var name = locale.getDisplayLanguage(locale);
                yield name.substring(0, 1).toUpperCase(locale) + name.substring(1);
            }
        };
    }
}
