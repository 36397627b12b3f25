package no.retning.engines.choice;

import org.jspecify.annotations.Nullable;

/**
 * What may be spent.
 *
 * @param year null for all years together
 * @param actor null for all actors together
 */
public record Budget(@Nullable Integer year, @Nullable String actor, double amount) {

    /** Whether a cost is paid from this budget. */
    public boolean pays(Cost cost) {
        return (year == null || year == cost.year()) && (actor == null || actor.equals(cost.actor()));
    }

    /** How it is called in a sentence. */
    public String name() {
        return "budget of " + (actor == null ? "all actors" : actor) + " for " + (year == null ? "all years" : year);
    }
}
