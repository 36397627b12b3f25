package no.retning.identity;

import no.retning.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in.
 *
 * @param actor in the roles that hold today
 * @param csrf the secret behind the tokens in this person's forms
 * @param acr how surely the provider knew the person, in its own words; null where it did not say
 */
public record Session(Actor actor, String csrf, @Nullable String acr) {
    /** Neither name nor secret in logs. */
    @Override
    public String toString() {
        return "session of " + actor.account();
    }
}
