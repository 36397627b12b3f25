package no.retning.poll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the box of one poll (AES-256-GCM) and hashes the devices that answer it (HMAC-SHA-256).
 *
 * <p>Both keys are derived from the poll's, which is never in the database and goes when the poll closes. A sealed box is
 * padded, so that its size does not tell what came into it last.
 */
final class Seal {
    /** How many bytes the key of a poll has. */
    static final int KEY = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 16 * 1024;
    private static final int PIECE = 1024;
    private static final int DEVICE_HASH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] sealing;
    private final byte[] hashing;

    /** @param key of the poll */
    Seal(byte[] key) {
        this.sealing = mac(key, "seal".getBytes(StandardCharsets.UTF_8));
        this.hashing = mac(key, "device".getBytes(StandardCharsets.UTF_8));
    }

    /** Random bytes, as many as a key has. */
    static byte[] fresh() {
        return random(KEY);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    String device(String token) {
        var hash = mac(hashing, token.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, DEVICE_HASH);
    }

    byte[] close(Box box) {
        var content = box.json();
        int padded = ((Integer.BYTES + content.length) / BLOCK + 1) * BLOCK;
        var plain = ByteBuffer.allocate(padded).putInt(content.length).put(content);
        var nonce = random(NONCE);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain.array());
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException if it was sealed with another key */
    Box open(byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        var plain =
                ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length)));
        var content = new byte[plain.getInt()];
        plain.get(content);
        return Box.read(content);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            // In small pieces: the JDK's fast code for this mode is not reached in one long call.
            var done = new byte[cipher.getOutputSize(text.length)];
            int length = 0;
            for (int at = 0; at < text.length; at += PIECE) {
                length += cipher.update(text, at, Math.min(PIECE, text.length - at), done, length);
            }
            length += cipher.doFinal(done, length);
            return Arrays.copyOf(done, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The box of a poll cannot be opened with this key", e);
        }
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", impossible);
        }
    }
}
