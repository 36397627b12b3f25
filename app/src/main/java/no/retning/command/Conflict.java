package no.retning.command;

import no.retning.record.Recorded;

/** Somebody else saved the same record in between; both values are here, so that nothing is lost. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Recorded<?> saved;
    private final transient Recorded<?> attempted;

    Conflict(Recorded<?> saved, Recorded<?> attempted, long seen) {
        super("%s was saved by somebody else: version %d, not %d"
                .formatted(saved.header().ref(), saved.header().version(), seen));
        this.saved = saved;
        this.attempted = attempted;
    }

    /** What is saved now. */
    public Recorded<?> saved() {
        return saved;
    }

    /** What was about to be saved. */
    public Recorded<?> attempted() {
        return attempted;
    }
}
