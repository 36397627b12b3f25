package no.retning.page.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compression done once, when a page is made. */
final class Gzip {
    private Gzip() {}

    /** The compressed bytes, or null when compressing this type or these bytes gains nothing. */
    static byte @Nullable [] worthwhile(String contentType, byte[] bytes) {
        if (!isText(contentType)) {
            return null;
        }
        byte[] compressed = compress(bytes);
        return compressed.length < bytes.length ? compressed : null;
    }

    private static boolean isText(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.endsWith("javascript");
    }

    private static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
