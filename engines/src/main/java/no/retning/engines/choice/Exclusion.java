package no.retning.engines.choice;

import java.util.Set;

/**
 * At most one of these can be chosen.
 *
 * @param options ids, at least two
 */
public record Exclusion(Set<String> options) {

    public Exclusion {
        options = Set.copyOf(options);
    }
}
