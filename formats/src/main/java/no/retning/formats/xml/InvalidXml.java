package no.retning.formats.xml;

/** The XML cannot be read or may not be written; the message says where or why. */
public final class InvalidXml extends IllegalArgumentException {
    InvalidXml(String message) {
        super(message);
    }

    InvalidXml(String message, Throwable cause) {
        super(message, cause);
    }
}
