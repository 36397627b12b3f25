package no.retning.formats.table;

import java.io.Serial;

/** A file is no table that can be read; the message says why, and what to do. */
public final class UnreadableTable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UnreadableTable(String message) {
        super(message);
    }
}
