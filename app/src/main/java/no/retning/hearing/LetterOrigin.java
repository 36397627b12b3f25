package no.retning.hearing;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import no.retning.record.Personal;

/**
 * Where an answer that came in a table stood in it.
 *
 * @param file what the table was called
 * @param sha256 of the table, as in {@code sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=}; the table is not kept, for it tells
 *     of others too, and would be if this named it as files are named
 * @param rows as people count them
 */
public record LetterOrigin(Personal file, String sha256, List<Integer> rows) {
    private static final String ALGORITHM = "sha256-";

    /** @param sha256 in hexadecimal too, as it was once written */
    public LetterOrigin {
        sha256 = sha256.startsWith(ALGORITHM)
                ? sha256
                : ALGORITHM + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        rows = List.copyOf(rows);
    }

    /** The checksum of the table as others write it. */
    public String hexadecimal() {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(sha256.substring(ALGORITHM.length())));
    }

    /** Without what the table was called. */
    LetterOrigin forgotten() {
        return new LetterOrigin(Personal.NONE, sha256, rows);
    }
}
