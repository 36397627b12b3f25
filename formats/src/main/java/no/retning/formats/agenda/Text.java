package no.retning.formats.agenda;

import java.util.List;
import java.util.regex.Pattern;

/** How lines that were broken for the page are put together again. */
final class Text {
    /** A hyphen that only the break asked for, not the one of "e-helse" or of "mål- og". */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L}{2})-$");

    private Text() {}

    static String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        boolean continues = Character.isLowerCase(after.charAt(0)) && !after.matches("(?s)(?:og|eller|til)\\b.*");
        if (before.endsWith("-") && continues) {
            return BROKEN.matcher(before).replaceFirst("") + after;
        }
        return before + " " + after;
    }

    static String join(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (text.isEmpty()) {
                text.append(part);
            } else {
                int from = Math.max(0, text.lastIndexOf(" ") + 1);
                String joined = join(text.substring(from), part);
                text.replace(from, text.length(), joined);
            }
        }
        return text.toString();
    }
}
