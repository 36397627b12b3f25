package no.retning.file.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import no.retning.file.Refusal.Reason;

/** An entry's content as a stream that stops where a bomb begins. */
final class Unpacked extends FilterInputStream {
    static final long MOST_OF_ALL = 256L * 1024 * 1024;

    /** No text of an office program shrinks further; a small one may. */
    static final int HIGHEST_RATIO = 100;

    static final long RATIO_FROM = 2L * 1024 * 1024;

    private static final int WINDOW = 16 * 1024;

    private final ZipEntry entry;
    private final CheckedInputStream checked;
    private final Inflater inflater;
    private long read;

    private Unpacked(ZipEntry entry, CheckedInputStream checked, Inflater inflater) {
        super(checked);
        this.entry = entry;
        this.checked = checked;
        this.inflater = inflater;
    }

    /** A bomb met while a stream is read through something that knows only streams. */
    static final class Met extends UncheckedIOException {
        private final Hazard hazard;

        Met(Hazard hazard) {
            super(new IOException(hazard));
            this.hazard = hazard;
        }

        Hazard hazard() {
            return hazard;
        }
    }

    static Unpacked of(FileChannel file, ZipEntry entry) throws IOException {
        file.position(ZipLocal.content(file, entry));
        InputStream packed = new Limited(Channels.newInputStream(file), entry.compressed());
        var inflater = new Inflater(true);
        InputStream content =
                entry.method() == ZipEntry.STORED ? packed : new InflaterInputStream(packed, inflater, WINDOW);
        return new Unpacked(entry, new CheckedInputStream(content, new CRC32()), inflater);
    }

    long bytesRead() {
        return read;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        read += Math.max(0, got);
        if (read > entry.size()) {
            throw new Met(new Hazard(Reason.ARCHIVE, "size"));
        }
        if (read > MOST_OF_ALL || read > RATIO_FROM && read > entry.compressed() * HIGHEST_RATIO) {
            throw new Met(new Hazard(Reason.BOMB, ""));
        }
        return got;
    }

    /** Reads what is left and holds it against what the directory promised. */
    void finish() throws Hazard, IOException {
        var window = new byte[WINDOW];
        try {
            while (read(window, 0, window.length) >= 0) {
                // only counted and summed
            }
        } catch (ZipException broken) {
            throw new Hazard(Reason.BROKEN, "zip");
        }
        boolean whole = entry.method() == ZipEntry.STORED || inflater.getBytesRead() == entry.compressed();
        ZipDirectory.demand(
                whole && read == entry.size() && checked.getChecksum().getValue() == entry.crc(), "size");
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** So many bytes of a stream. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int octet = left > 0 ? super.read() : -1;
            left -= octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = left > 0 ? super.read(into, offset, (int) Math.min(length, left)) : -1;
            left -= Math.max(0, got);
            return got;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }
    }
}
