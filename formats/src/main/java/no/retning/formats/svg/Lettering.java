package no.retning.formats.svg;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes, judged on the wide side of the fonts that it may be set in. */
final class Lettering {
    private static final String NARROW = "ijlIftr.,:;'|!()[] \u00a0";
    private static final String WIDE = "mwMW%@—…æœÆŒ";

    private Lettering() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::share).sum() * size;
    }

    private static double share(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.95;
        }
        if (letter > 0x2fff) {
            return 1;
        }
        return Character.isUpperCase(letter) ? 0.74 : 0.62;
    }

    /** As much of a text as there is room for, with an ellipsis where it is not all. */
    static String fitted(String text, double room, double size) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        for (int length = letters.length - 1; length > 0; length--) {
            var shorter = new String(letters, 0, length).strip() + "…";
            if (width(shorter, size) <= room) {
                return shorter;
            }
        }
        return "…";
    }

    /** In lines that each have room; a word longer than a line is shortened. */
    static List<String> wrapped(String text, double room, double size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("[ \\n\\t]+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = fitted(word, room, size);
        }
        lines.add(line);
        return lines;
    }
}
