package no.retning.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever does something, in the roles that hold today.
 *
 * @param account the signed-in account; null for the public and for the system itself
 * @param name how the journal calls an actor without an account, and pages the one with
 */
public record Actor(@Nullable UUID account, String name, Set<String> roles) {
    public static final String PUBLIC_ROLE = "public";
    public static final String SYSTEM_ROLE = "system";
    public static final Actor PUBLIC = new Actor(null, "public", Set.of(PUBLIC_ROLE));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The instance itself at work: an import, a scheduled check, an event being handled. */
    public static Actor system(String name) {
        return new Actor(null, name, Set.of(SYSTEM_ROLE));
    }

    /** A person with an account; everybody is also the public. */
    public static Actor person(UUID account, String name, Set<String> roles) {
        var all = new TreeSet<>(roles);
        all.add(PUBLIC_ROLE);
        return new Actor(account, name, all);
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public boolean hasAny(Set<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
