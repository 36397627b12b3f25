package no.retning.formats.projectfile;

/** A file is no plan that can be read; the message says where, what is wrong, and what is expected. */
public final class InvalidProjectFile extends RuntimeException {
    public InvalidProjectFile(String message) {
        super(message);
    }

    public InvalidProjectFile(String message, Throwable cause) {
        super(message, cause);
    }
}
