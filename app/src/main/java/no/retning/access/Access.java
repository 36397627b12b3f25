package no.retning.access;

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

    public boolean allows(Actor actor, String kind, String state, String action) {
        return actor.hasAny(rules.allowed(kind, state, action));
    }

    /** Returns if the actor may; throws {@link Refused}, or {@link UnlistedAccess} for what the file does not name. */
    public void require(Actor actor, String kind, String state, String action) {
        if (!allows(actor, kind, state, action)) {
            boolean hidden = rules.kind(kind).secret() && !allows(actor, kind, state, VIEW);
            throw new Refused("%s may not %s a %s that is %s".formatted(actor.roles(), action, kind, state), hidden);
        }
    }
}
