package no.retning.engines.choice;

import java.util.List;
import java.util.Set;

/**
 * What several options add when all of them are chosen.
 *
 * @param options ids, at least two
 * @param costs negative where doing them together saves
 * @param values negative where they harm each other; a criterion that is not named adds nothing
 */
public record Synergy(String id, Set<String> options, List<Cost> costs, Values values) {

    public Synergy {
        options = Set.copyOf(options);
        costs = List.copyOf(costs);
    }
}
