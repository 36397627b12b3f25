package no.retning.formats.passages;

import java.util.List;

/**
 * A stretch of a letter, with its heading.
 *
 * @param from place of its first character in the letter
 * @param to place behind its last; the next passage begins there
 * @param about what it is about; empty where it could not be placed
 */
public record Passage(int from, int to, List<Target> about, Clue clue) {
    public Passage {
        about = List.copyOf(about);
    }

    public String in(String letter) {
        return letter.substring(from, to);
    }
}
