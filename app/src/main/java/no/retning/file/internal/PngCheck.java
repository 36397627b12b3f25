package no.retning.file.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import no.retning.file.Refusal.Reason;

/** A PNG is its chunks from the first byte to the last, each whole, with as many points as can be shown. */
final class PngCheck {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FRAME = 12;
    private static final int WINDOW = 64 * 1024;
    private static final int LONGEST_NOTE = 1024 * 1024;

    private PngCheck() {}

    static void check(FileChannel file) throws Hazard, IOException {
        if (!Bytes.startsWith(Bytes.upTo(file, 0, SIGNATURE.length), SIGNATURE)) {
            throw new Hazard(Reason.CONTENT, "png");
        }
        try {
            chunks(file);
        } catch (EOFException cut) {
            throw new Hazard(Reason.BROKEN, "png");
        }
    }

    private static void chunks(FileChannel file) throws Hazard, IOException {
        long at = SIGNATURE.length;
        boolean first = true;
        while (true) {
            var head = Bytes.at(file, at, 8).order(ByteOrder.BIG_ENDIAN);
            long length = head.getInt() & 0xffff_ffffL;
            var name = StandardCharsets.ISO_8859_1.decode(head).toString();
            if (first != name.equals("IHDR") || at + FRAME + length > file.size()) {
                throw new Hazard(Reason.BROKEN, "png");
            }
            if (first) {
                var size = Bytes.at(file, at + 8, 8).order(ByteOrder.BIG_ENDIAN);
                Pictures.checkSize(size.getInt() & 0xffff_ffffL, size.getInt() & 0xffff_ffffL);
            }
            checkSum(file, at, length);
            if (!name.equals("IDAT") && !name.equals("PLTE")) {
                checkNote(file, at + 8, length);
            }
            at += FRAME + length;
            first = false;
            if (name.equals("IEND")) {
                if (at != file.size()) {
                    throw new Hazard(Reason.POLYGLOT, "png");
                }
                return;
            }
        }
    }

    private static void checkSum(FileChannel file, long chunk, long length) throws Hazard, IOException {
        var sum = new CRC32();
        long at = chunk + 4;
        long end = chunk + 8 + length;
        while (at < end) {
            var window = Bytes.at(file, at, (int) Math.min(WINDOW, end - at));
            at += window.remaining();
            sum.update(window);
        }
        if (sum.getValue()
                != (Bytes.at(file, end, 4).order(ByteOrder.BIG_ENDIAN).getInt() & 0xffff_ffffL)) {
            throw new Hazard(Reason.BROKEN, "png");
        }
    }

    private static void checkNote(FileChannel file, long at, long length) throws Hazard, IOException {
        if (length > LONGEST_NOTE) {
            throw new Hazard(Reason.BOMB, "");
        }
        Pictures.checkNote(Bytes.at(file, at, (int) length).array());
    }
}
