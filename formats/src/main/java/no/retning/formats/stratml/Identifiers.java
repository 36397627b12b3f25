package no.retning.formats.stratml;

import java.util.regex.Pattern;

/** Identifiers as XML names, which Parts 1 and 2 demand. */
final class Identifiers {
    /** Of the letters of XML those that both its editions have. */
    private static final String LETTER = "A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF_";

    private static final Pattern NAME = Pattern.compile("[" + LETTER + "][" + LETTER + "0-9.-]*");
    private static final Pattern INSIDE = Pattern.compile("[" + LETTER + "0-9.-]");

    private Identifiers() {}

    static boolean isName(String identifier) {
        return NAME.matcher(identifier).matches();
    }

    /** The identifier itself where it is a name; else one that no other identifier becomes. */
    static String name(String identifier) {
        if (identifier.isEmpty() || isName(identifier)) {
            return identifier;
        }
        var name = new StringBuilder("_");
        identifier.codePoints().forEach(c -> {
            var text = Character.toString(c);
            name.append(INSIDE.matcher(text).matches() ? text : "_x%04X_".formatted(c));
        });
        return name.toString();
    }
}
