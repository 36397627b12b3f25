package no.retning.formats.dataset;

import java.io.Serial;

/** A file is no table of statistics that can be read, or a table none that can be written; the message says where and why. */
public final class InvalidDataset extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public InvalidDataset(String message) {
        super(message);
    }

    public InvalidDataset(String message, Throwable cause) {
        super(message, cause);
    }
}
