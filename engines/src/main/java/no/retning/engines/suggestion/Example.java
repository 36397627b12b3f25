package no.retning.engines.suggestion;

import java.util.Set;

/** A text that somebody has given names: the words in it, and the names, of which there can be none. */
public record Example<N>(Set<String> words, Set<N> names) {
    public Example {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
    }
}
