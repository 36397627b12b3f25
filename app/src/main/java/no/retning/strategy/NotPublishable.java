package no.retning.strategy;

import java.util.List;
import no.retning.record.Ref;

/** The publication gate has stopped a publication; nothing was changed. */
public final class NotPublishable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Ref thing;
    private final transient List<Finding> findings;

    public NotPublishable(Ref thing, List<Finding> findings) {
        super("%s cannot be published: %s".formatted(thing, findings));
        this.thing = thing;
        this.findings = List.copyOf(findings);
    }

    public Ref thing() {
        return thing;
    }

    /** All that the gate saw, warnings included. */
    public List<Finding> findings() {
        return findings;
    }
}
