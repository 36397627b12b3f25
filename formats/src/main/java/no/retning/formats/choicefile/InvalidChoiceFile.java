package no.retning.formats.choicefile;

import java.io.Serial;

/** A file that cannot be read; the message names the line or the field, what is wrong, and what is wanted. */
public final class InvalidChoiceFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidChoiceFile(String message) {
        super(message);
    }
}
