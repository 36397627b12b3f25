package no.retning.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A signed statement that the journal had this many entries and this head.
 *
 * @param key the Ed25519 public key (X.509 encoding)
 */
public record Checkpoint(long count, byte[] head, Instant at, byte[] key, byte[] signature) {
    /** The bytes that are signed. */
    static byte[] statement(long count, byte[] head, Instant at) {
        var text = "{\"at\":\"%s\",\"count\":%d,\"head\":\"%s\"}"
                .formatted(at, count, HexFormat.of().formatHex(head));
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
