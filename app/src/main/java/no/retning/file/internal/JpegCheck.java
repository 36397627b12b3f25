package no.retning.file.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import no.retning.file.Refusal.Reason;

/** A JPEG is its segments from the first byte to the last, with as many points as can be shown. */
final class JpegCheck {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int WINDOW = 64 * 1024;

    private final FileChannel file;
    private long at;
    private boolean sized;
    private byte[] window = {};
    private long windowAt;

    private JpegCheck(FileChannel file) {
        this.file = file;
    }

    static void check(FileChannel file) throws Hazard, IOException {
        try {
            new JpegCheck(file).segments();
        } catch (EOFException cut) {
            throw new Hazard(Reason.BROKEN, "jpeg");
        }
    }

    private void segments() throws Hazard, IOException {
        if (octet() != 0xff || octet() != START) {
            throw new Hazard(Reason.CONTENT, "jpeg");
        }
        while (true) {
            int marker = marker();
            if (marker == END) {
                finish();
                return;
            }
            segment(marker);
            if (marker == SCAN) {
                skipScan();
            }
        }
    }

    private int marker() throws Hazard, IOException {
        if (octet() != 0xff) {
            throw new Hazard(Reason.BROKEN, "jpeg");
        }
        int marker = octet();
        while (marker == 0xff) {
            marker = octet();
        }
        if (marker == 0 || marker == START) {
            throw new Hazard(Reason.BROKEN, "jpeg");
        }
        return marker;
    }

    private void segment(int marker) throws Hazard, IOException {
        var length = Short.toUnsignedInt(
                Bytes.at(file, at, 2).order(ByteOrder.BIG_ENDIAN).getShort());
        if (length < 2 || at + length > file.size()) {
            throw new Hazard(Reason.BROKEN, "jpeg");
        }
        if (isFrame(marker)) {
            var frame = Bytes.at(file, at + 3, 4).order(ByteOrder.BIG_ENDIAN);
            int height = Short.toUnsignedInt(frame.getShort());
            Pictures.checkSize(Short.toUnsignedInt(frame.getShort()), height);
            sized = true;
        }
        if (marker == COMMENT || marker >= 0xe0 && marker <= 0xef) {
            Pictures.checkNote(Bytes.at(file, at + 2, length - 2).array());
        }
        at += length;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Points until the next marker: a stuffed zero and a restart are part of them. */
    private void skipScan() throws IOException {
        while (true) {
            if (octet() == 0xff) {
                int next = octet();
                if (next == 0xff) {
                    at--;
                } else if (next != 0 && (next < 0xd0 || next > 0xd7)) {
                    at -= 2;
                    return;
                }
            }
        }
    }

    private void finish() throws Hazard, IOException {
        if (!sized) {
            throw new Hazard(Reason.BROKEN, "jpeg");
        }
        if (at != file.size()) {
            throw new Hazard(Reason.POLYGLOT, "jpeg");
        }
    }

    private int octet() throws IOException {
        if (at < windowAt || at >= windowAt + window.length) {
            window = Bytes.upTo(file, at, WINDOW);
            windowAt = at;
            if (window.length == 0) {
                throw new EOFException();
            }
        }
        return window[(int) (at++ - windowAt)] & 0xff;
    }
}
