package no.retning.engines.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Lays what two texts have in common side by side in both: the longest run of words first, then the longest of what is left
 * (greedy string tiling; Wise, 1993).
 *
 * <p>Ordinary texts are covered as far as they can be. Of texts that repeat themselves without end some of what they share
 * is left out, so that the time it takes stays bounded.
 */
final class Tiling {
    /** Places of the same few words that are looked at. */
    private static final int MOST_PLACES = 64;

    private static final int MOST_STEPS = 20_000_000;

    private final long[] one;
    private final long[] other;
    private final int least;
    private final boolean[] takenOfOne;
    private final boolean[] takenOfOther;
    private int steps;

    private Tiling(long[] one, long[] other, int least) {
        this.one = one;
        this.other = other;
        this.least = least;
        takenOfOne = new boolean[one.length];
        takenOfOther = new boolean[other.length];
    }

    /**
     * The tiles in the order of the one text.
     *
     * @param least words of the shortest tile
     */
    static List<Tile> of(long[] one, long[] other, int least) {
        return new Tiling(one, other, least).lay();
    }

    private List<Tile> lay() {
        var waiting = new PriorityQueue<>(Tile.LONGEST_FIRST);
        waiting.addAll(longest());
        var tiles = new ArrayList<Tile>();
        steps = 0;
        for (Tile tile = waiting.poll(); tile != null && steps < MOST_STEPS; tile = waiting.poll()) {
            List<Tile> free = free(tile);
            if (free.size() == 1 && free.getFirst().words() == tile.words()) {
                tiles.add(tile);
                Arrays.fill(takenOfOne, tile.one(), tile.one() + tile.words(), true);
                Arrays.fill(takenOfOther, tile.other(), tile.other() + tile.words(), true);
            } else {
                free.stream().filter(part -> part.words() >= least).forEach(waiting::add);
            }
        }
        tiles.sort(Comparator.comparingInt(Tile::one));
        return tiles;
    }

    /** Every common run that cannot be made longer. */
    private List<Tile> longest() {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int at = 0; at + least <= other.length; at++) {
            places.computeIfAbsent(key(other, at), key -> new ArrayList<>()).add(at);
        }
        var tiles = new ArrayList<Tile>();
        boolean cutBefore = false;
        for (int at = 0; at + least <= one.length && steps < MOST_STEPS; at++) {
            List<Integer> all = places.getOrDefault(key(one, at), List.of());
            boolean cut = all.size() > MOST_PLACES;
            for (int there : all.subList(0, Math.min(all.size(), MOST_PLACES))) {
                boolean first = at == 0 || there == 0 || one[at - 1] != other[there - 1];
                if (first || cutBefore && !cut) {
                    tiles.add(from(at, there));
                }
            }
            cutBefore = cut;
        }
        return tiles;
    }

    private Tile from(int at, int there) {
        int words = 0;
        while (at + words < one.length && there + words < other.length && one[at + words] == other[there + words]) {
            words++;
        }
        steps += words;
        return new Tile(at, there, words);
    }

    private long key(long[] hashes, int from) {
        long key = least;
        for (int i = from; i < from + least; i++) {
            key = Words.mix(key ^ hashes[i]);
        }
        return key;
    }

    /** The parts of a tile that are taken in neither text. */
    private List<Tile> free(Tile tile) {
        steps += tile.words();
        var free = new ArrayList<Tile>();
        int from = 0;
        for (int i = 0; i <= tile.words(); i++) {
            if (i == tile.words() || takenOfOne[tile.one() + i] || takenOfOther[tile.other() + i]) {
                if (i > from) {
                    free.add(new Tile(tile.one() + from, tile.other() + from, i - from));
                }
                from = i + 1;
            }
        }
        return free;
    }
}
