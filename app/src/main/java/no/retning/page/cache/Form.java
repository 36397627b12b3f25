package no.retning.page.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * One representation of a page, plain or compressed.
 *
 * @param body outside the heap, so that the network reads it without a copy; take a duplicate
 * @param etag strong: the SHA-256 of exactly these bytes
 * @param found the headers of an answer with the body
 * @param unchanged the headers of an answer 304
 */
record Form(ByteBuffer body, String etag, Headers found, Headers unchanged) {
    static Form of(byte[] bytes, @Nullable String encoding, HttpFields always, HttpFields withBody) {
        String etag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes)) + '"';
        var unchanged = HttpFields.build(always).add(CachedPage.field(HttpHeader.ETAG, etag));
        var found = HttpFields.build(unchanged).add(withBody);
        if (encoding != null) {
            found.add(CachedPage.field(HttpHeader.CONTENT_ENCODING, encoding));
        }
        found.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.length));
        ByteBuffer body = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return new Form(
                body.asReadOnlyBuffer(), etag, Headers.of(found.asImmutable()), Headers.of(unchanged.asImmutable()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
