package no.retning.file.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import no.retning.file.Refusal.Reason;

/** Goes through a PDF from its first byte to its last, object by object, with a window of it in memory. */
final class PdfObjects {
    private static final int WINDOW = 64 * 1024;
    private static final byte[] END_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FILTER =
            Pattern.compile("/Filter\\s*(\\[[^\\]]{0,400}\\]|/[^\\s/<>\\[\\]()]+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern PACKED_OBJECTS = Pattern.compile("/ObjStm\\b|/First\\b");

    private final FileChannel file;
    private final PdfWords words = PdfWords.open();
    private final PdfInflation inflation = new PdfInflation();
    private byte[] window = {};
    private long windowAt;
    private long at;

    PdfObjects(FileChannel file) {
        this.file = file;
    }

    void check() throws Hazard, IOException {
        var lexer = new PdfLexer(words);
        for (int octet = next(); octet >= 0; octet = next()) {
            if (lexer.take(octet)) {
                stream(lexer.dictionary());
                lexer.restart();
            }
        }
        lexer.finish();
    }

    /** At the keyword {@code stream}: what is packed is unpacked and looked through, the rest is read on as it is. */
    private void stream(String dictionary) throws Hazard, IOException {
        var written = PdfWords.decoded(dictionary);
        var filter = FILTER.matcher(written);
        boolean objects = PACKED_OBJECTS.matcher(written).find();
        var filters = filter.find() ? filter.group(1) : "";
        if (filters.isEmpty() && !written.contains("/Filter")) {
            return;
        }
        long flates = Arrays.stream(filters.split("(?=/)"))
                .filter(one -> one.startsWith("/Fl"))
                .count();
        boolean single = filters.replaceAll("[\\[\\]\\s]", "").equals("/FlateDecode");
        if (flates > 1 || objects && !single) {
            throw new Hazard(Reason.BOMB, "");
        }
        skipLineEnd();
        if (single) {
            inflation.check(new Rest(), objects ? words : null);
        }
        skipPast(END_STREAM);
    }

    private void skipLineEnd() throws IOException {
        int octet = next();
        if (octet == '\r') {
            octet = next();
        }
        if (octet != '\n' && octet >= 0) {
            at--;
        }
    }

    private void skipPast(byte[] mark) throws Hazard, IOException {
        var hidden = new PdfLexer(PdfWords.packed());
        int matched = 0;
        while (matched < mark.length) {
            int octet = next();
            if (octet < 0) {
                throw new Hazard(Reason.BROKEN, "pdf");
            }
            hidden.take(octet);
            matched = octet == mark[matched] ? matched + 1 : octet == mark[0] ? 1 : 0;
        }
    }

    private int next() throws IOException {
        if (at < windowAt || at >= windowAt + window.length) {
            window = Bytes.upTo(file, at, WINDOW);
            windowAt = at;
            if (window.length == 0) {
                return -1;
            }
        }
        return window[(int) (at++ - windowAt)] & 0xff;
    }

    /** The file from here on; where the reader stops, the walk goes on from where the stream began. */
    private final class Rest extends InputStream {
        private final InputStream in;

        Rest() throws IOException {
            file.position(at);
            in = Channels.newInputStream(file);
        }

        @Override
        public int read() throws IOException {
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException();
            }
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return in.read(into, offset, length);
        }
    }
}
