package no.retning.file.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import no.retning.file.Refusal.Reason;

/**
 * A PDF is one file that runs nothing, holds no other file and unpacks to what it can be.
 *
 * <p>Names are looked for everywhere outside packed streams, in whatever order the file's own index would read them, so
 * that no index decides what is seen; packed objects are unpacked and looked through in the same way.
 */
final class PdfCheck {
    private static final int TAIL = 64 * 1024;
    private static final int LAST_MARK = 1024;
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    private PdfCheck() {}

    static void check(FileChannel file) throws Hazard, IOException {
        if (!new String(Bytes.upTo(file, 0, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new Hazard(Reason.CONTENT, "pdf");
        }
        checkEnd(file);
        new PdfObjects(file).check();
    }

    private static void checkEnd(FileChannel file) throws Hazard, IOException {
        var tail = Bytes.upTo(file, Math.max(0, file.size() - TAIL), TAIL);
        var text = new String(tail, StandardCharsets.ISO_8859_1);
        int mark = text.lastIndexOf("%%EOF");
        if (mark < 0 || text.length() - mark > LAST_MARK) {
            throw new Hazard(hasArchive(text) ? Reason.POLYGLOT : Reason.BROKEN, "pdf");
        }
        if (!text.substring(mark + 5).replace("\0", "").isBlank() || hasArchive(text)) {
            throw new Hazard(Reason.POLYGLOT, "pdf");
        }
    }

    /** An archive may hide before the last mark, as its comment. */
    private static boolean hasArchive(String tail) {
        var end = new String(ZIP_END, StandardCharsets.ISO_8859_1);
        for (int at = tail.indexOf(end); at >= 0; at = tail.indexOf(end, at + 1)) {
            if (at + 22 <= tail.length()
                    && at + 22 + tail.charAt(at + 20) + (tail.charAt(at + 21) << 8) == tail.length()) {
                return true;
            }
        }
        return false;
    }
}
