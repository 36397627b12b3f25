package no.retning.engines.choice;

import java.util.OptionalDouble;

/**
 * The smallest change, each by itself, after which the best portfolio has an option that it had not, or can do without one that it
 * had. Empty where no such change does, or where time ran out.
 *
 * @param enters whether the option would come in; otherwise it would go out
 * @param value by how much its worth would have to change
 * @param costFactor by what all of its costs would have to be multiplied
 * @param budgetFactor by what all budgets would have to be multiplied
 */
public record Change(
        String option, boolean enters, OptionalDouble value, OptionalDouble costFactor, OptionalDouble budgetFactor) {}
