package no.retning.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import no.retning.record.Sha256;

/** What stands in the chain for a personal value: without the salt nobody can test a guess against it. */
final class Commitment {
    private Commitment() {}

    static String of(byte[] salt, String value) {
        return "personal:" + HexFormat.of().formatHex(Sha256.of(salt, value.getBytes(StandardCharsets.UTF_8)));
    }
}
