package no.retning.engines.likeness;

import java.util.Comparator;

/**
 * A run of words that two texts have in common.
 *
 * @param one the word of the one text that it begins with
 * @param other the word of the other text that it begins with
 * @param words how many
 */
record Tile(int one, int other, int words) {
    static final Comparator<Tile> LONGEST_FIRST = Comparator.comparingInt(Tile::words)
            .reversed()
            .thenComparingInt(Tile::one)
            .thenComparingInt(Tile::other);
}
