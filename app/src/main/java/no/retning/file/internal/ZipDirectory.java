package no.retning.file.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.retning.file.Refusal.Reason;

/**
 * The directory at the end of an archive, read strictly: one archive, nothing before, after or between what it lists, and
 * no name that two programs could understand in two ways.
 */
final class ZipDirectory {
    static final int MOST_ENTRIES = 4_096;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int ZIP64 = 0x0001;
    private static final int SYMLINK = 0xa000;
    private static final int LONGEST_NAME = 255;

    private final FileChannel file;
    private final Set<String> names = new HashSet<>();

    private ZipDirectory(FileChannel file) {
        this.file = file;
    }

    /** The entries in the order in which they lie in the file; together with this directory they are all of it. */
    static List<ZipEntry> read(FileChannel file) throws Hazard, IOException {
        try {
            return new ZipDirectory(file).entries();
        } catch (EOFException cut) {
            throw new Hazard(Reason.BROKEN, "zip");
        }
    }

    private List<ZipEntry> entries() throws Hazard, IOException {
        long endAt = file.size() - END_LENGTH;
        if (endAt < 0) {
            throw new Hazard(Reason.BROKEN, "zip");
        }
        var end = Bytes.at(file, endAt, END_LENGTH);
        demand(end.getInt() == END, "end");
        demand(end.getInt() == 0, "disks");
        int count = Short.toUnsignedInt(end.getShort());
        demand(count == Short.toUnsignedInt(end.getShort()), "count");
        long length = Integer.toUnsignedLong(end.getInt());
        long offset = Integer.toUnsignedLong(end.getInt());
        demand(end.getShort() == 0, "comment");
        if (count > MOST_ENTRIES || length > MOST_BYTES) {
            throw new Hazard(Reason.BOMB, "");
        }
        demand(offset + length == endAt, "directory");
        return entries(Bytes.at(file, offset, (int) length), count, offset);
    }

    private List<ZipEntry> entries(ByteBuffer directory, int count, long end) throws Hazard, IOException {
        var entries = new ArrayList<ZipEntry>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(directory));
        }
        demand(!directory.hasRemaining() && !entries.isEmpty(), "directory");
        entries.sort((a, b) -> Long.compare(a.offset(), b.offset()));
        demand(entries.getFirst().offset() == 0, "gap");
        for (int i = 0; i < count; i++) {
            long next = i + 1 < count ? entries.get(i + 1).offset() : end;
            ZipLocal.check(file, entries.get(i), next);
        }
        return entries;
    }

    private ZipEntry entry(ByteBuffer in) throws Hazard {
        demand(in.remaining() >= ENTRY_LENGTH && in.getInt() == ENTRY, "directory");
        int madeBy = Short.toUnsignedInt(in.getShort());
        in.getShort();
        int flags = Short.toUnsignedInt(in.getShort());
        int method = Short.toUnsignedInt(in.getShort());
        in.getInt();
        long crc = Integer.toUnsignedLong(in.getInt());
        long compressed = Integer.toUnsignedLong(in.getInt());
        long size = Integer.toUnsignedLong(in.getInt());
        int nameLength = Short.toUnsignedInt(in.getShort());
        int extraLength = Short.toUnsignedInt(in.getShort());
        int commentLength = Short.toUnsignedInt(in.getShort());
        demand(in.getShort() == 0, "disks");
        in.getShort();
        long external = Integer.toUnsignedLong(in.getInt());
        long offset = Integer.toUnsignedLong(in.getInt());
        demand(commentLength == 0 && in.remaining() >= nameLength + extraLength, "directory");
        var name = name(in, nameLength);
        checkExtra(in, extraLength);
        if ((flags & ENCRYPTED) != 0) {
            throw new Hazard(Reason.ENCRYPTED, "");
        }
        demand(method == ZipEntry.STORED || method == ZipEntry.DEFLATED, "method");
        boolean onUnix = madeBy >> 8 == 3;
        demand(!onUnix || (external >> 16 & 0xf000) != SYMLINK, "symlink");
        return new ZipEntry(name, method, flags, crc, compressed, size, offset);
    }

    private String name(ByteBuffer in, int length) throws Hazard {
        var bytes = new byte[length];
        in.get(bytes);
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Hazard(Reason.ARCHIVE, "name");
        }
        demand(length > 0 && length <= LONGEST_NAME, "name");
        demand(name.chars().noneMatch(sign -> sign < ' ' || sign == '\\' || sign == ':' || sign == 0x7f), "name");
        demand(!name.startsWith("/") && !Arrays.asList(name.split("/")).contains(".."), "name");
        var folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        demand(names.add(folded), "name");
        return name;
    }

    /** An archive that needs 64 bits is larger than any file taken in, so one that says so lies. */
    private static void checkExtra(ByteBuffer in, int length) throws Hazard {
        int end = in.position() + length;
        while (end - in.position() >= 4) {
            int id = Short.toUnsignedInt(in.getShort());
            int size = Short.toUnsignedInt(in.getShort());
            demand(id != ZIP64 && in.position() + size <= end, "zip64");
            in.position(in.position() + size);
        }
        in.position(end);
    }

    static void demand(boolean holds, String what) throws Hazard {
        if (!holds) {
            throw new Hazard(Reason.ARCHIVE, what);
        }
    }
}
