package no.retning.formats.canonicaljson;

/** The text is not JSON that has exactly one meaning; the message says where or why. */
public final class InvalidJson extends IllegalArgumentException {
    InvalidJson(String message) {
        super(message);
    }

    InvalidJson(String message, Throwable cause) {
        super(message, cause);
    }
}
