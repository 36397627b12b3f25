package no.retning.page.cache;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/** One page in memory: its forms with every header ready, and the tags of what it was made from. */
final class CachedPage {
    /** The client asks every time, and is answered with 304 when nothing changed. */
    static final String ASK_EVERY_TIME = "public, max-age=0, must-revalidate";

    /** The address changes when the bytes do. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final int OVERHEAD = 2048;

    private final String key;
    private final Set<String> tags;
    private final @Nullable Long until;
    private final Form plain;
    private final @Nullable Form gzip;

    private CachedPage(String key, Set<String> tags, @Nullable Long until, Form plain, @Nullable Form gzip) {
        this.key = key;
        this.tags = tags;
        this.until = until;
        this.plain = plain;
        this.gzip = gzip;
    }

    /**
     * A page of these bytes.
     *
     * @param headers those that go with the page besides the ones that caching decides
     */
    static CachedPage of(
            String key,
            Set<String> tags,
            String contentType,
            String cacheControl,
            Map<String, List<String>> headers,
            byte[] bytes) {
        var fields = HttpFields.build();
        fields.add(field(HttpHeader.CONTENT_TYPE, contentType));
        var always = HttpFields.build();
        always.add(field(HttpHeader.CACHE_CONTROL, cacheControl));
        always.add(field(HttpHeader.VARY, "Accept-Encoding"));
        headers.forEach((name, values) -> values.forEach(value -> fields.add(new PreEncodedHttpField(name, value))));

        byte[] compressed = Gzip.worthwhile(contentType, bytes);
        return new CachedPage(
                key,
                Set.copyOf(tags),
                null,
                Form.of(bytes, null, always, fields),
                compressed == null ? null : Form.of(compressed, "gzip", always, fields));
    }

    /** The same, but no longer than until a moment of {@link System#nanoTime}; null for as long as nothing replaces it. */
    CachedPage until(@Nullable Long nanos) {
        return new CachedPage(key, tags, nanos, plain, gzip);
    }

    /** Whether it can no longer be sure to be right. */
    boolean isOver() {
        return until != null && System.nanoTime() - until >= 0;
    }

    String key() {
        return key;
    }

    Set<String> tags() {
        return tags;
    }

    /** The form that this Accept-Encoding asks for. */
    Form form(@Nullable String acceptEncoding) {
        return gzip != null && Negotiation.prefersGzip(acceptEncoding) ? gzip : plain;
    }

    /** What the page takes in memory, in bytes. */
    int weight() {
        int compressed = gzip == null ? 0 : gzip.body().capacity();
        return OVERHEAD + 2 * key.length() + plain.body().capacity() + compressed;
    }

    static HttpField field(HttpHeader header, String value) {
        return new PreEncodedHttpField(header, value);
    }
}
