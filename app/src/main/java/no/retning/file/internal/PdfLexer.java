package no.retning.file.internal;

import java.util.Set;
import no.retning.file.Refusal.Reason;

/** Takes a PDF's bytes one by one and tells of its names, its objects and how deep they nest. */
final class PdfLexer {
    private static final String DELIMITERS = "()<>[]{}/%";
    private static final int LONGEST_WORD = 128;
    private static final int LONGEST_MEMORY = 32 * 1024;
    private static final Set<String> BOUNDS = Set.of("obj", "endobj", "endstream", "xref", "trailer");

    private final PdfWords words;
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder recent = new StringBuilder();
    private boolean name;
    private boolean forgot;
    private int previous;

    PdfLexer(PdfWords words) {
        this.words = words;
    }

    /** Returns whether the keyword {@code stream} has just ended; the byte after it is not taken. */
    boolean take(int octet) throws Hazard {
        remember(octet);
        if (octet <= ' ' || DELIMITERS.indexOf(octet) >= 0) {
            end();
            if (octet == '/') {
                name = true;
            }
            nest(octet);
            return false;
        }
        if (word.length() < LONGEST_WORD) {
            word.append((char) octet);
        }
        previous = 0;
        if (!name && word.length() == 6 && word.indexOf("stream") == 0) {
            word.setLength(0);
            return true;
        }
        return false;
    }

    private void nest(int octet) throws Hazard {
        switch (octet) {
            case '[' -> words.opens();
            case ']' -> words.closes();
            case '<', '>' -> {
                if (previous == octet) {
                    if (octet == '<') {
                        words.opens();
                    } else {
                        words.closes();
                    }
                    previous = 0;
                    return;
                }
            }
            default -> {
                // nests nothing
            }
        }
        previous = octet;
    }

    private void end() throws Hazard {
        if (name) {
            words.name(word.toString());
        } else if (BOUNDS.contains(word.toString())) {
            words.object();
            forget();
        }
        name = false;
        word.setLength(0);
    }

    private void remember(int octet) {
        if (recent.length() >= 2 * LONGEST_MEMORY) {
            recent.delete(0, LONGEST_MEMORY);
            forgot = true;
        }
        recent.append((char) octet);
    }

    /** What was written since the object began. */
    String dictionary() throws Hazard {
        if (forgot) {
            throw new Hazard(Reason.BOMB, "");
        }
        return recent.toString();
    }

    private void forget() {
        recent.setLength(0);
        forgot = false;
    }

    void restart() {
        forget();
        word.setLength(0);
        name = false;
    }

    void finish() throws Hazard {
        end();
    }
}
