package no.retning.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
final class Sha256 {
    private Sha256() {}

    static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the chain for a personal value: without the salt nobody can test a guess against it. */
    static String commitment(byte[] salt, String value) {
        return "personal:" + HexFormat.of().formatHex(of(salt, value.getBytes(StandardCharsets.UTF_8)));
    }
}
