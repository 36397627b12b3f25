package no.retning.formats.einnsyn;

/** A value that the contract refuses; the message names the property. */
public final class InvalidEinnsyn extends IllegalArgumentException {
    InvalidEinnsyn(String message) {
        super(message);
    }
}
