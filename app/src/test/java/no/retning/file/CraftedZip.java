package no.retning.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives byte by byte, honest ones and such as no program would write. */
public final class CraftedZip {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();
    private int extraEntries;
    private byte[] comment = {};

    /** What the directory will say of an entry. */
    private record Entry(
            String name,
            int flags,
            int method,
            int external,
            byte[] extra,
            long crc,
            long packed,
            long size,
            long offset) {}

    /** How an entry departs from the honest one. */
    public record Odd(
            int flags,
            int external,
            byte[] extra,
            String localName,
            long sizeSaid,
            boolean descriptor,
            boolean descriptorOnly) {
        public static final Odd NOTHING = new Odd(0, 0, new byte[0], "", -1, false, false);
    }

    public CraftedZip stored(String name, String text) {
        return stored(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public CraftedZip stored(String name, byte[] bytes) {
        return add(name, bytes, bytes, 0, Odd.NOTHING);
    }

    public CraftedZip deflated(String name, String text) {
        return deflated(name, text.getBytes(StandardCharsets.UTF_8), Odd.NOTHING);
    }

    public CraftedZip deflated(String name, byte[] bytes, Odd odd) {
        var deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var window = new byte[64 * 1024];
        while (!deflater.finished()) {
            packed.write(window, 0, deflater.deflate(window));
        }
        deflater.end();
        return add(name, bytes, packed.toByteArray(), 8, odd);
    }

    /** An entry of so many megabytes of one letter. */
    public CraftedZip flat(String name, String begin, int megabytes) {
        var deflater = new Deflater(9, true);
        var crc = new CRC32();
        var packed = new ByteArrayOutputStream();
        var first = begin.getBytes(StandardCharsets.UTF_8);
        var chunk = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        var window = new byte[64 * 1024];
        for (int i = -1; i < megabytes; i++) {
            var now = i < 0 ? first : chunk;
            crc.update(now);
            deflater.setInput(now);
            while (!deflater.needsInput()) {
                packed.write(window, 0, deflater.deflate(window));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(window, 0, deflater.deflate(window));
        }
        deflater.end();
        return add(
                name,
                crc.getValue(),
                first.length + (long) megabytes * chunk.length,
                packed.toByteArray(),
                8,
                Odd.NOTHING);
    }

    private CraftedZip add(String name, byte[] bytes, byte[] packed, int method, Odd odd) {
        var crc = new CRC32();
        crc.update(bytes);
        return add(name, crc.getValue(), bytes.length, packed, method, odd);
    }

    private CraftedZip add(String name, long crc, long size, byte[] packed, int method, Odd odd) {
        long said = odd.sizeSaid() < 0 ? size : odd.sizeSaid();
        int flags = odd.flags() | 1 << 11 | (odd.descriptor() ? 1 << 3 : 0);
        long offset = content.size();
        var local = (odd.localName().isEmpty() ? name : odd.localName()).getBytes(StandardCharsets.UTF_8);
        boolean later = odd.descriptor();
        content.writeBytes(little(30 + local.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0x5a21_4c21)
                .putInt(later ? 0 : (int) crc)
                .putInt(later ? 0 : packed.length)
                .putInt(later ? 0 : (int) said)
                .putShort((short) local.length)
                .putShort((short) 0)
                .put(local)
                .array());
        content.writeBytes(packed);
        if (later) {
            content.writeBytes(little(16)
                    .putInt(0x08074b50)
                    .putInt((int) crc)
                    .putInt(packed.length)
                    .putInt((int) said)
                    .array());
        }
        entries.add(
                odd.descriptorOnly()
                        ? new Entry(name, flags, method, odd.external(), odd.extra(), 0, 0, 0, offset)
                        : new Entry(
                                name, flags, method, odd.external(), odd.extra(), crc, packed.length, said, offset));
        return this;
    }

    /** A second line in the directory for the content of the first. */
    public CraftedZip overlapping(String name) {
        var first = entries.getFirst();
        entries.add(new Entry(
                name, first.flags, first.method, 0, new byte[0], first.crc, first.packed, first.size, first.offset));
        return this;
    }

    /** Bytes that no line of the directory tells of. */
    public CraftedZip gap(String text) {
        content.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    public CraftedZip comment(String text) {
        comment = text.getBytes(StandardCharsets.ISO_8859_1);
        return this;
    }

    /** Says that there are more entries than there are. */
    public CraftedZip claims(int more) {
        extraEntries = more;
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(content.toByteArray());
        int start = out.size();
        for (var entry : entries) {
            var name = entry.name.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(little(46 + name.length + entry.extra.length)
                    .putInt(0x02014b50)
                    .putShort((short) (3 << 8 | 20))
                    .putShort((short) 20)
                    .putShort((short) entry.flags)
                    .putShort((short) entry.method)
                    .putInt(0x5a21_4c21)
                    .putInt((int) entry.crc)
                    .putInt((int) entry.packed)
                    .putInt((int) entry.size)
                    .putShort((short) name.length)
                    .putShort((short) entry.extra.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(entry.external)
                    .putInt((int) entry.offset)
                    .put(name)
                    .put(entry.extra)
                    .array());
        }
        int directory = out.size() - start;
        int count = entries.size() + extraEntries;
        out.writeBytes(little(22 + comment.length)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(directory)
                .putInt(start)
                .putShort((short) comment.length)
                .put(comment)
                .array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
