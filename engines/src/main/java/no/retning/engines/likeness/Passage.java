package no.retning.engines.likeness;

/**
 * A stretch of a text.
 *
 * @param from place of its first character in the text
 * @param to place behind its last character
 * @param words how many words it has
 * @param text as it is written
 */
public record Passage(int from, int to, int words, String text) {
    static Passage of(String text, Words words, int first, int end) {
        int from = words.begin(first);
        int to = words.end(end - 1);
        return new Passage(from, to, end - first, text.substring(from, to));
    }
}
