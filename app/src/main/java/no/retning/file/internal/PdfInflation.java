package no.retning.file.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.retning.file.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Unpacks the streams of a PDF, keeps nothing of them, and stops where a bomb begins. */
final class PdfInflation {
    private static final long MOST_OF_ALL = 384L * 1024 * 1024;

    /** A white page scanned in colours shrinks to a thousandth, and is this large. */
    private static final long MOST_OF_THIN = 64L * 1024 * 1024;

    private static final long MOST_OF_OBJECTS = 32L * 1024 * 1024;
    private static final int THIN = 100;
    private static final int WINDOW = 32 * 1024;

    private long all;
    private long thin;
    private long objects;

    /** @param words where the stream packs objects: what looks through them */
    void check(InputStream in, @Nullable PdfWords words) throws Hazard, IOException {
        var inflater = new Inflater();
        var packed = new byte[WINDOW];
        var unpacked = new byte[WINDOW];
        var lexer = words == null ? null : new PdfLexer(words);
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = in.read(packed, 0, packed.length);
                    if (read < 0) {
                        break;
                    }
                    inflater.setInput(packed, 0, read);
                }
                int got = inflater.inflate(unpacked);
                count(got, inflater, lexer != null);
                if (lexer != null) {
                    for (int i = 0; i < got; i++) {
                        lexer.take(unpacked[i] & 0xff);
                    }
                } else if (inflater.needsDictionary()) {
                    break;
                }
            }
        } catch (DataFormatException broken) {
            // Readers show what they can of a broken picture; objects that cannot be read cannot be trusted.
            if (lexer != null) {
                throw new Hazard(Reason.BROKEN, "pdf");
            }
        } finally {
            if (inflater.getBytesWritten() > inflater.getBytesRead() * THIN) {
                thin += inflater.getBytesWritten();
            }
            inflater.end();
        }
        if (lexer != null) {
            lexer.finish();
        }
    }

    private void count(int got, Inflater inflater, boolean packsObjects) throws Hazard {
        all += got;
        objects += packsObjects ? got : 0;
        boolean isThin = inflater.getBytesWritten() > inflater.getBytesRead() * THIN;
        if (all > MOST_OF_ALL
                || objects > MOST_OF_OBJECTS
                || isThin && thin + inflater.getBytesWritten() > MOST_OF_THIN) {
            throw new Hazard(Reason.BOMB, "");
        }
    }
}
