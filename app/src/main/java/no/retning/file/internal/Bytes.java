package no.retning.file.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Reads a file at places, never more than a window of it. */
final class Bytes {
    private Bytes() {}

    /**
     * Exactly these bytes, little endian.
     *
     * @throws EOFException if the file ends before
     */
    static ByteBuffer at(FileChannel file, long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    /** Up to so many bytes from here to the end. */
    static byte[] upTo(FileChannel file, long position, int length) throws IOException {
        long left = Math.max(0, file.size() - position);
        return at(file, position, (int) Math.min(length, left)).array();
    }

    static boolean startsWith(byte[] bytes, byte... magic) {
        return bytes.length >= magic.length && Arrays.mismatch(bytes, 0, magic.length, magic, 0, magic.length) < 0;
    }
}
