package no.retning.formats.oparl;

/** An object that cannot be written as the standard asks; the message names the object and the property. */
public final class InvalidOparl extends IllegalArgumentException {
    InvalidOparl(String message) {
        super(message);
    }
}
