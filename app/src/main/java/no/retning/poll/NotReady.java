package no.retning.poll;

/** What was asked for cannot be done with the poll as it is. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReady(String message) {
        super(message);
    }
}
