package no.retning.engines.choice;

import java.util.List;

/**
 * Options, the rules between them, what may be spent, the futures, and whose weights count.
 *
 * @param criteria names, at least one; a larger value is better
 * @param scenarios at least one
 * @param groups none means that nothing is known of the weights
 */
public record PortfolioProblem(
        List<String> criteria,
        List<Scenario> scenarios,
        List<Option> options,
        List<Budget> budgets,
        List<Exclusion> exclusions,
        List<Synergy> synergies,
        List<Group> groups) {

    /** @throws InvalidProblem naming every fault that was found */
    public PortfolioProblem {
        criteria = List.copyOf(criteria);
        scenarios = List.copyOf(scenarios);
        options = List.copyOf(options);
        budgets = List.copyOf(budgets);
        exclusions = List.copyOf(exclusions);
        synergies = List.copyOf(synergies);
        groups = List.copyOf(groups);
        var faults = new Validation(criteria, scenarios, options, budgets, exclusions, synergies, groups).faults();
        if (!faults.isEmpty()) {
            throw new InvalidProblem(faults);
        }
    }

    /** The same with other budgets. */
    public PortfolioProblem with(List<Budget> other) {
        return new PortfolioProblem(criteria, scenarios, options, other, exclusions, synergies, groups);
    }
}
