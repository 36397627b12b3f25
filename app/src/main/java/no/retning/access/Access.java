package no.retning.access;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Recorded;
import org.springframework.stereotype.Component;

/** The access decision: taken from the access file, before every command and every view of a record. */
@Component
public final class Access {
    private static final String VIEW = "view";

    private final AccessRules rules;

    public Access(AccessRules rules) {
        this.rules = rules;
    }

    public AccessRules rules() {
        return rules;
    }

    /** Whether the actor may do this with every such thing, wherever it belongs. */
    public boolean allows(Actor actor, String kind, String state, String action) {
        return allows(actor, kind, state, action, Set.of());
    }

    /** Whether the actor may do this with this record. */
    public boolean allows(Actor actor, Recorded<?> record, String action) {
        var header = record.header();
        return allows(actor, header.kind(), header.state(), action, record.scopes(action));
    }

    private boolean allows(Actor actor, String kind, String state, String action, Set<UUID> scopes) {
        return !Collections.disjoint(actor.rolesIn(scopes), rules.allowed(kind, state, action));
    }

    /** Returns if the actor may; throws {@link Refused}, or {@link UnlistedAccess} for what the file does not name. */
    public void require(Actor actor, String kind, String state, String action) {
        require(actor, kind, state, action, Set.of(), Set.of());
    }

    /** Returns if the actor may do this with this record; throws as {@link #require(Actor, String, String, String)}. */
    public void require(Actor actor, Recorded<?> record, String action) {
        var header = record.header();
        require(actor, header.kind(), header.state(), action, record.scopes(action), record.scopes(VIEW));
    }

    private void require(Actor actor, String kind, String state, String action, Set<UUID> scopes, Set<UUID> toView) {
        if (!allows(actor, kind, state, action, scopes)) {
            boolean hidden = rules.kind(kind).secret() && !allows(actor, kind, state, VIEW, toView);
            throw new Refused(
                    "%s may not %s a %s that is %s".formatted(actor.rolesIn(scopes), action, kind, state), hidden);
        }
    }
}
