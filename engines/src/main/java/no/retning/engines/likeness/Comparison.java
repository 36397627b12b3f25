package no.retning.engines.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why two texts are alike, for people to judge.
 *
 * @param share of the shingles of both, quotes left out, those in both: what is held against {@link Settings#share}
 * @param ofOne of the one text's shingles, those that the other has too
 * @param ofOther of the other text's shingles, those that the one has too
 * @param longest the longest passage, as the one text has it, that both have word for word
 * @param moved whether passages that both have come in another order
 * @param onlyInOne what the one text has by itself, passage by passage
 * @param onlyInOther what the other text has by itself
 */
public record Comparison(
        double share,
        double ofOne,
        double ofOther,
        Optional<Passage> longest,
        boolean moved,
        List<Passage> onlyInOne,
        List<Passage> onlyInOther) {
    public Comparison {
        onlyInOne = List.copyOf(onlyInOne);
        onlyInOther = List.copyOf(onlyInOther);
    }

    public static Comparison of(String one, String other, Sketcher sketcher) {
        Words ofOne = Words.of(one);
        Words ofOther = Words.of(other);
        int[] mine = sketcher.own(ofOne);
        int[] theirs = sketcher.own(ofOther);
        int shared = shared(mine, theirs);
        List<Tile> tiles =
                Tiling.of(ofOne.hashes(), ofOther.hashes(), sketcher.settings().shingle());
        boolean[] inOther = new boolean[ofOne.count()];
        boolean[] inOne = new boolean[ofOther.count()];
        for (Tile tile : tiles) {
            Arrays.fill(inOther, tile.one(), tile.one() + tile.words(), true);
            Arrays.fill(inOne, tile.other(), tile.other() + tile.words(), true);
        }
        return new Comparison(
                part(shared, mine.length + theirs.length - shared),
                part(shared, mine.length),
                part(shared, theirs.length),
                tiles.stream()
                        .max(Comparator.comparingInt(Tile::words))
                        .map(tile -> Passage.of(one, ofOne, tile.one(), tile.one() + tile.words())),
                moved(tiles),
                uncovered(one, ofOne, inOther),
                uncovered(other, ofOther, inOne));
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int shingle : one) {
            if (Arrays.binarySearch(other, shingle) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }

    private static boolean moved(List<Tile> tiles) {
        for (int i = 1; i < tiles.size(); i++) {
            if (tiles.get(i).other() < tiles.get(i - 1).other()) {
                return true;
            }
        }
        return false;
    }

    private static List<Passage> uncovered(String text, Words words, boolean[] covered) {
        var passages = new ArrayList<Passage>();
        int from = 0;
        for (int word = 0; word <= covered.length; word++) {
            if (word == covered.length || covered[word]) {
                if (from < word) {
                    passages.add(Passage.of(text, words, from, word));
                }
                from = word + 1;
            }
        }
        return passages;
    }
}
