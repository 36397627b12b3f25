package no.retning.page.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an answer from memory.
 *
 * @param each one by one
 * @param atOnce the same ready to be sent over HTTP/1.1: those that never change as one copy of bytes
 */
record Headers(HttpFields each, HttpFields atOnce) {
    static Headers of(HttpFields each) {
        // The server reads this one itself, to know where the answer ends.
        HttpField length = each.getField(HttpHeader.CONTENT_LENGTH);
        var atOnce = HttpFields.build().add(new Block(each, length));
        if (length != null) {
            atOnce.add(length);
        }
        return new Headers(each, atOnce.asImmutable());
    }

    /** Several lines, which the server takes for the first of them. */
    private static final class Block extends PreEncodedHttpField {
        private final byte[] lines;

        private Block(HttpFields fields, @Nullable HttpField except) {
            super(
                    fields.getField(0).getHeader(),
                    fields.getField(0).getName(),
                    fields.getField(0).getValue());
            var text = new ByteArrayOutputStream();
            for (HttpField field : fields) {
                if (field != except) {
                    String line = field.getName() + ": " + field.getValue() + "\r\n";
                    text.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
            lines = text.toByteArray();
        }

        @Override
        public void putTo(ByteBuffer header, HttpVersion version) {
            header.put(lines);
        }
    }
}
