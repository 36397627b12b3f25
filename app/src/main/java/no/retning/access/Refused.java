package no.retning.access;

/** An actor may not do this. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean hidden;

    Refused(String message, boolean hidden) {
        super(message);
        this.hidden = hidden;
    }

    /** Whether not even the existence of the thing may show: the answer is then that there is no such thing. */
    public boolean hidden() {
        return hidden;
    }
}
