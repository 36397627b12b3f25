package no.retning.file.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import no.retning.file.FileType;
import no.retning.file.Refusal.Reason;

/** An office document is an honest archive of parts that run nothing, hold no other file and fetch nothing. */
final class OfficeCheck {
    private static final long MOST = 256L * 1024 * 1024;
    private static final int HEAD = 8 * 1024;
    private static final int DEEPEST_PDF = 1024;
    private static final String TYPES = "[Content_Types].xml";

    private final FileType type;
    private final FileChannel file;
    private final PartCheck parts;

    private OfficeCheck(FileType type, FileChannel file) {
        this.type = type;
        this.file = file;
        this.parts = type.isOpenXml() ? new OpenXmlParts(type) : new OpenDocumentParts();
    }

    static void check(FileType type, FileChannel file) throws Hazard, IOException {
        new OfficeCheck(type, file).check();
    }

    private void check() throws Hazard, IOException {
        var entries = ZipDirectory.read(file);
        // Old readers look for the beginning of a PDF this far into a file.
        if (new String(Bytes.upTo(file, 0, DEEPEST_PDF), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new Hazard(Reason.POLYGLOT, type.extension());
        }
        for (var entry : entries) {
            parts.name(entry.name());
        }
        checkKind(entries);
        checkTotal(entries);
        long unpacked = 0;
        for (var entry : entries) {
            unpacked += check(entry);
            if (unpacked > MOST) {
                throw new Hazard(Reason.BOMB, "");
            }
        }
        parts.finish();
    }

    private void checkKind(List<ZipEntry> entries) throws Hazard, IOException {
        if (type.isOpenXml()) {
            if (entries.stream().noneMatch(entry -> entry.name().equals(TYPES))) {
                throw new Hazard(Reason.CONTENT, type.extension());
            }
        } else {
            var first = entries.getFirst();
            var declared = first.name().equals("mimetype")
                            && first.method() == ZipEntry.STORED
                            && first.size() == type.mediaType().length()
                    ? Bytes.at(file, ZipLocal.content(file, first), (int) first.size())
                            .array()
                    : new byte[0];
            if (!new String(declared, StandardCharsets.US_ASCII).equals(type.mediaType())) {
                throw new Hazard(Reason.CONTENT, type.extension());
            }
        }
    }

    /** What says itself that it is too much need not be unpacked. */
    private static void checkTotal(List<ZipEntry> entries) throws Hazard {
        if (entries.stream().mapToLong(ZipEntry::size).sum() > MOST) {
            throw new Hazard(Reason.BOMB, "");
        }
    }

    private long check(ZipEntry entry) throws Hazard, IOException {
        try (var content = Unpacked.of(file, entry)) {
            var buffered = new BufferedInputStream(content, HEAD);
            buffered.mark(HEAD);
            var head = buffered.readNBytes(HEAD);
            buffered.reset();
            checkHead(entry, head);
            parts.content(entry.name().toLowerCase(Locale.ROOT), buffered);
            content.finish();
            return content.bytesRead();
        } catch (Unpacked.Met met) {
            throw met.hazard();
        } catch (ZipException | EOFException broken) {
            throw new Hazard(Reason.BROKEN, "zip");
        }
    }

    private static void checkHead(ZipEntry entry, byte[] head) throws Hazard, IOException {
        if (Magic.isAnotherFile(head)) {
            throw new Hazard(Reason.EMBEDDED, entry.name());
        }
        Magic.checkPicture(head);
        var name = entry.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf") || name.endsWith(".svg")) {
            Prolog.check(head);
        }
    }
}
