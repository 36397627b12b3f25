package no.retning.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.retning.site.OpenAnswers.OpenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Counts answers and hashes which they are: SHA-256 of one line for each, its number, its submission and its own hash, so that
 * whoever has the file in any format can work out the same.
 */
final class AnswerTally {
    private final MessageDigest digest = sha256();
    private int answers;
    private @Nullable Sum sum;

    void add(OpenAnswer one) {
        answers++;
        digest.update("%d %d %s\n"
                .formatted(one.number(), one.revision(), one.sha256())
                .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a collection holds.
     *
     * @param answers how many
     * @param digest of all of them, in hexadecimal
     */
    record Sum(int answers, String digest) {}

    /** Of all; nothing can be added after it has been asked for. */
    Sum sum() {
        var known = sum == null ? new Sum(answers, HexFormat.of().formatHex(digest.digest())) : sum;
        sum = known;
        return known;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
