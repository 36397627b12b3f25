package no.retning.file.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a part of a document begins with. */
final class Magic {
    private static final List<String> OTHER_FILES = List.of(
            "PK\3\4",
            "PK\5\6",
            "\u00d0\u00cf\u0011\u00e0",
            "MZ",
            "\u007fELF",
            "\u001f\u008b",
            "Rar!",
            "7z\u00bc\u00af",
            "\u00fd7zXZ",
            "BZh",
            "%PDF",
            "{\\rtf",
            "#!",
            "\u00ca\u00fe\u00ba\u00be");
    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    private Magic() {}

    /** An archive, a program or a document in the document. */
    static boolean isAnotherFile(byte[] head) {
        var begins = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        return OTHER_FILES.stream().anyMatch(begins::startsWith);
    }

    static void checkPicture(byte[] head) throws Hazard {
        if (head.length >= 24 && new String(head, 0, 8, StandardCharsets.ISO_8859_1).equals(PNG)) {
            var size = ByteBuffer.wrap(head, 16, 8);
            Pictures.checkSize(Integer.toUnsignedLong(size.getInt()), Integer.toUnsignedLong(size.getInt()));
        }
    }
}
