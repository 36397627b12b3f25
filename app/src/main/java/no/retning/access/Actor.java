package no.retning.access;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever does something, in the roles that hold today.
 *
 * @param account the signed-in account; null for the public and for the system itself
 * @param name how the journal calls an actor without an account, and pages the one with
 * @param roles those that hold everywhere
 * @param within those that hold only within something: a body one has a seat in, a case one owns
 * @param barred what the actor has no part in, whatever the roles: a case one is partial in
 */
public record Actor(
        @Nullable UUID account, String name, Set<String> roles, Map<UUID, Set<String>> within, Set<UUID> barred) {
    public static final String PUBLIC_ROLE = "public";
    public static final String SYSTEM_ROLE = "system";
    public static final Actor PUBLIC = everywhere(null, "public", Set.of(PUBLIC_ROLE));

    public Actor {
        roles = Set.copyOf(roles);
        within = Map.copyOf(within);
        barred = Set.copyOf(barred);
    }

    private static Actor everywhere(@Nullable UUID account, String name, Set<String> roles) {
        return new Actor(account, name, roles, Map.of(), Set.of());
    }

    /** The instance itself at work: an import, a scheduled check, an event being handled. */
    public static Actor system(String name) {
        return everywhere(null, name, Set.of(SYSTEM_ROLE));
    }

    /** A person with an account; everybody is also the public. */
    public static Actor person(UUID account, String name, Set<String> roles) {
        var all = new TreeSet<>(roles);
        all.add(PUBLIC_ROLE);
        return everywhere(account, name, all);
    }

    /** The same person with what follows from where they have a standing. */
    public Actor standing(Map<UUID, Set<String>> newWithin, Set<UUID> newBarred) {
        return new Actor(account, name, roles, newWithin, newBarred);
    }

    public boolean isSignedIn() {
        return account != null;
    }

    /** The roles that count for what belongs to these. */
    public Set<String> rolesIn(Set<UUID> scopes) {
        if (!Collections.disjoint(scopes, barred)) {
            return Set.of(PUBLIC_ROLE);
        }
        var all = new TreeSet<>(roles);
        scopes.forEach(scope -> all.addAll(within.getOrDefault(scope, Set.of())));
        return all;
    }

    /** Every role, wherever it holds. */
    public Set<String> rolesAnywhere() {
        var all = new TreeSet<>(roles);
        within.values().forEach(all::addAll);
        return all;
    }

    /** Whether one of these roles is held anywhere. */
    public boolean hasAny(Set<String> wanted) {
        return !Collections.disjoint(rolesAnywhere(), wanted);
    }
}
