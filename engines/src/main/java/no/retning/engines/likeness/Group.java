package no.retning.engines.likeness;

import java.util.List;

/**
 * Texts that belong together.
 *
 * @param texts their numbers, rising, two at least
 * @param ties one fewer than the texts: how each came to be here, strongest first
 */
public record Group(List<Integer> texts, List<Tie> ties) {
    public Group {
        texts = List.copyOf(texts);
        ties = List.copyOf(ties);
    }

    public int size() {
        return texts.size();
    }
}
