package no.retning.formats.agenda;

import java.util.List;

/**
 * One line, without the white space around it.
 *
 * @param marked whether a bullet stood before it, or the white space that a lost bullet leaves
 * @param table whether a tab or a pipe divided its cells, so that empty ones count
 * @param cells at least one, the whole text where nothing divides it
 */
record Line(int number, String text, boolean marked, boolean table, List<String> cells) {
    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the line closes a sentence. */
    boolean ends() {
        return !text.isEmpty() && ".?!:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean startsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
