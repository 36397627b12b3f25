package no.retning.file.internal;

import java.util.Set;
import no.retning.file.Refusal.Reason;

/** The names in a PDF that make it do something, whatever way they are written. */
final class PdfWords {
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "XFA",
            "RichMedia",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound");
    private static final Set<String> EMBEDDED = Set.of("EmbeddedFile", "EmbeddedFiles");
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_OBJECTS = 2_000_000;
    private static final int DEEPEST = 200;

    /** What is too long to stand in packed bytes by chance. */
    private static final int TELLING = 6;

    private final boolean packed;
    private int pages;
    private int objects;
    private int depth;
    private String before = "";

    private PdfWords(boolean packed) {
        this.packed = packed;
    }

    static PdfWords open() {
        return new PdfWords(false);
    }

    /** For bytes that claim to be packed: a reader might be led into them all the same. */
    static PdfWords packed() {
        return new PdfWords(true);
    }

    /** @param written without its slash */
    void name(String written) throws Hazard {
        var name = decoded(written);
        if (packed && name.length() < TELLING) {
            return;
        }
        if (ACTIVE.contains(name)) {
            throw new Hazard(Reason.ACTIVE, name);
        }
        if (EMBEDDED.contains(name)) {
            throw new Hazard(Reason.EMBEDDED, name);
        }
        if (name.equals("Encrypt") && !packed) {
            throw new Hazard(Reason.ENCRYPTED, "");
        }
        if (name.equals("Page") && before.equals("Type") && ++pages > MOST_PAGES) {
            throw new Hazard(Reason.PAGES, Integer.toString(MOST_PAGES));
        }
        before = name;
    }

    void object() throws Hazard {
        depth = 0;
        if (packed) {
            return;
        }
        if (++objects > MOST_OBJECTS) {
            throw new Hazard(Reason.BOMB, "");
        }
    }

    void opens() throws Hazard {
        if (!packed && ++depth > DEEPEST) {
            throw new Hazard(Reason.BOMB, "");
        }
    }

    void closes() {
        depth = Math.max(0, depth - 1);
    }

    /** Any letter of a name may be written as its number. */
    static String decoded(String written) {
        if (written.indexOf('#') < 0) {
            return written;
        }
        var name = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            if (sign == '#'
                    && i + 2 < written.length()
                    && written.substring(i + 1, i + 3).matches("[0-9a-fA-F]{2}")) {
                name.append((char) Integer.parseInt(written.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                name.append(sign);
            }
        }
        return name.toString();
    }
}
