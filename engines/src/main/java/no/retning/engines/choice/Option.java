package no.retning.engines.choice;

import java.util.List;
import java.util.Set;

/**
 * Something that can be chosen.
 *
 * @param costs if it is chosen
 * @param values if it is chosen, one a criterion
 * @param must whether it is chosen whatever it costs
 * @param running whether it has begun, so that not choosing it is stopping it
 * @param stopCosts if it is running and not chosen
 * @param needs ids of all that must be chosen with it
 */
public record Option(
        String id,
        List<Cost> costs,
        Values values,
        boolean must,
        boolean running,
        List<Cost> stopCosts,
        Set<String> needs) {

    public Option {
        costs = List.copyOf(costs);
        stopCosts = List.copyOf(stopCosts);
        needs = Set.copyOf(needs);
    }

    /** An option without rules of its own. */
    public static Option of(String id, List<Cost> costs, Values values) {
        return new Option(id, costs, values, false, false, List.of(), Set.of());
    }

    public Option mandatory() {
        return new Option(id, costs, values, true, running, stopCosts, needs);
    }

    public Option needing(String... others) {
        return new Option(id, costs, values, must, running, stopCosts, Set.of(others));
    }

    public Option runningUntilStoppedAt(Cost... stop) {
        return new Option(id, costs, values, must, true, List.of(stop), needs);
    }
}
