package no.retning.engines.choice;

import java.util.List;

/**
 * What is chosen.
 *
 * @param options ids, in the order of the problem
 */
public record Portfolio(List<String> options) {

    public Portfolio {
        options = List.copyOf(options);
    }

    public boolean has(String option) {
        return options.contains(option);
    }
}
