package no.retning.file.internal;

import static no.retning.file.internal.ZipDirectory.demand;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The header before an entry's content, held against what the directory says of it. */
final class ZipLocal {
    private static final int HEADER = 0x04034b50;
    private static final int LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int SHORT_DESCRIPTOR = 12;
    private static final int SIGNED_DESCRIPTOR = 16;

    private ZipLocal() {}

    /** @param end where the next thing in the file begins */
    static void check(FileChannel file, ZipEntry entry, long end) throws Hazard, IOException {
        var header = Bytes.at(file, entry.offset(), LENGTH);
        demand(header.getInt() == HEADER, "header");
        header.getShort();
        demand(Short.toUnsignedInt(header.getShort()) == entry.flags(), "header");
        demand(Short.toUnsignedInt(header.getShort()) == entry.method(), "header");
        header.getInt();
        long crc = Integer.toUnsignedLong(header.getInt());
        long compressed = Integer.toUnsignedLong(header.getInt());
        long size = Integer.toUnsignedLong(header.getInt());
        int nameLength = Short.toUnsignedInt(header.getShort());
        var name = Bytes.at(file, entry.offset() + LENGTH, nameLength).array();
        demand(Arrays.equals(name, entry.name().getBytes(StandardCharsets.UTF_8)), "header");
        boolean same = crc == entry.crc() && compressed == entry.compressed() && size == entry.size();
        boolean later = crc == 0 && compressed == 0 && size == 0;
        demand(same || entry.hasDescriptor() && later, "size");
        long after = content(file, entry) + entry.compressed();
        if (entry.hasDescriptor()) {
            checkDescriptor(file, entry, after, end);
        } else {
            demand(after == end, "gap");
        }
        demand(entry.method() != ZipEntry.STORED || entry.compressed() == entry.size(), "size");
    }

    /** Where an entry's content begins. */
    static long content(FileChannel file, ZipEntry entry) throws IOException {
        var lengths = Bytes.at(file, entry.offset() + 26, 4);
        return entry.offset()
                + LENGTH
                + Short.toUnsignedInt(lengths.getShort())
                + Short.toUnsignedInt(lengths.getShort());
    }

    /** What is stored has no end of its own, so what says its size afterwards would decide what it is. */
    private static void checkDescriptor(FileChannel file, ZipEntry entry, long at, long end)
            throws Hazard, IOException {
        demand(entry.method() == ZipEntry.DEFLATED, "size");
        long length = end - at;
        demand(length == SHORT_DESCRIPTOR || length == SIGNED_DESCRIPTOR, "gap");
        var descriptor = Bytes.at(file, at, (int) length);
        demand(length == SHORT_DESCRIPTOR || descriptor.getInt() == DESCRIPTOR, "gap");
        demand(
                Integer.toUnsignedLong(descriptor.getInt()) == entry.crc()
                        && Integer.toUnsignedLong(descriptor.getInt()) == entry.compressed()
                        && Integer.toUnsignedLong(descriptor.getInt()) == entry.size(),
                "size");
    }
}
