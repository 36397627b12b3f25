package no.retning.hearing;

import java.util.List;
import no.retning.record.Personal;

/**
 * Where an answer that came in a table stood in it.
 *
 * @param file what the table was called
 * @param sha256 of the table, in hexadecimal; it is not kept, for it tells of others too
 * @param rows as people count them
 */
public record LetterOrigin(Personal file, String sha256, List<Integer> rows) {
    public LetterOrigin {
        rows = List.copyOf(rows);
    }

    /** Without what the table was called. */
    LetterOrigin forgotten() {
        return new LetterOrigin(Personal.NONE, sha256, rows);
    }
}
