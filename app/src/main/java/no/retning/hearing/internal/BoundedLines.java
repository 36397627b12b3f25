package no.retning.hearing.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, none of them longer than the memory bears. */
final class BoundedLines implements Closeable {
    private static final int MEGA = 1024 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] window = new byte[64 * 1024];
    private int from;
    private int until;

    /** @param longest how many bytes a line may have */
    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * @return null after the last
     * @throws IllegalArgumentException if it is too long, or no UTF-8
     */
    @Nullable
    String next() throws IOException {
        if (!fill()) {
            return null;
        }
        var line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < until && window[end] != '\n') {
                end++;
            }
            if (line.size() + end - from > longest) {
                throw new IllegalArgumentException("is longer than %d MB".formatted(longest / MEGA));
            }
            line.write(window, from, end - from);
            ended = end < until;
            from = ended ? end + 1 : end;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException foreign) {
            throw new IllegalArgumentException("is not UTF-8", foreign);
        }
    }

    /** @return whether there is more to read */
    private boolean fill() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, in.read(window));
        }
        return from < until;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
