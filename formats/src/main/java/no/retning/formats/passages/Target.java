package no.retning.formats.passages;

import java.util.regex.Pattern;

/**
 * Something that a letter can be about.
 *
 * @param number as the hearing writes it, {@code 3} or {@code 4.2}
 * @param title the heading of a paragraph or the words of a question; may be empty
 */
public record Target(Kind kind, String number, String title) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,3}");

    /** What it is called. */
    public enum Kind {
        QUESTION("spørsmål(?:et)?|spm|question|q"),
        SECTION(
                "kapittel|kapitlet|kapitla|kap|avsnitt(?:et)?|del|punkt(?:et)?|pkt|chapter|section|sec|part|point|paragraph|§"),
        GOAL("mål|målet|delmål|strategisk mål|goal|objective");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    public Target {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("A number is written as 3 or 4.2, not '" + number + "'");
        }
    }
}
