package no.retning.engines.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name that a text may have.
 *
 * @param named how many texts have it
 * @param others how many do not
 * @param alike of those that have it, how many share at least one of the words that speak for it
 * @param clues the words that speak for it, the strongest first
 */
public record Suggestion<N>(N name, int named, int others, int alike, List<Clue> clues) {
    /** A word must stand in so many texts of a name; what stands in one alone says nothing of the next. */
    private static final int FEWEST = 2;

    /** From how many times as likely a word speaks for a name; what people write in every text is about as likely in all. */
    private static final double TELLING = 3;

    /** What all words of a text must come to, multiplied. */
    private static final double ENOUGH = 5;

    public Suggestion {
        clues = List.copyOf(clues);
    }

    /**
     * The names that speak for themselves in a text, the strongest first.
     *
     * @param read the texts that have been named, by the same person
     * @param words of the text
     * @param most how many names to give
     */
    public static <N extends Comparable<N>> List<Suggestion<N>> of(
            Collection<Example<N>> read, Set<String> words, int most) {
        var names = new TreeSet<N>();
        read.forEach(example -> names.addAll(example.names()));
        return names.stream()
                .map(name -> of(read, words, name))
                .filter(one -> one.strength() >= Math.log(ENOUGH))
                .sorted(Comparator.<Suggestion<N>>comparingDouble(Suggestion::strength)
                        .reversed()
                        .thenComparing(Suggestion::name))
                .limit(most)
                .toList();
    }

    private static <N> Suggestion<N> of(Collection<Example<N>> read, Set<String> words, N name) {
        var with = read.stream().filter(one -> one.names().contains(name)).toList();
        var without = read.stream().filter(one -> !one.names().contains(name)).toList();
        var clues = new ArrayList<Clue>();
        for (var word : words) {
            int within = having(with, word);
            int outside = having(without, word);
            double times = share(within, with.size()) / share(outside, without.size());
            if (within >= FEWEST && times >= TELLING) {
                clues.add(new Clue(word, within, outside, times));
            }
        }
        clues.sort(Comparator.comparingDouble(Clue::times).reversed().thenComparing(Clue::word));
        int alike = (int) with.stream()
                .filter(one -> clues.stream().anyMatch(clue -> one.words().contains(clue.word())))
                .count();
        return new Suggestion<>(name, with.size(), without.size(), alike, clues);
    }

    private static <N> int having(List<Example<N>> texts, String word) {
        return (int) texts.stream().filter(one -> one.words().contains(word)).count();
    }

    /** Of how many texts a word is likely to be in, where one more with it would be as likely as one more without. */
    private static double share(int having, int all) {
        return (having + 0.5) / (all + 1.0);
    }

    private double strength() {
        return clues.stream().mapToDouble(clue -> Math.log(clue.times())).sum();
    }
}
