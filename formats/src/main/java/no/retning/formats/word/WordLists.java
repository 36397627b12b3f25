package no.retning.formats.word;

import java.util.List;
import java.util.Map;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;

/** The lists of a file: one sort with bullets, and one of numbers for each list that counts, so that each begins at one. */
final class WordLists {
    static final int BULLETS = 1;
    static final int DEEPEST = 2;

    private static final int INDENT = 360;
    private static final List<String> SIGNS = List.of("\u2022", "\u2013", "\u2022");

    private WordLists() {}

    /** @param before how many lists with numbers come before it */
    static int numbered(int before) {
        return BULLETS + 1 + before;
    }

    static byte[] part(int numbered) {
        return Xml.write("w:numbering", Map.of("w", WordParts.WORD), xml -> {
            sort(xml, 0, false);
            sort(xml, 1, true);
            use(xml, BULLETS, 0, false);
            for (int i = 0; i < numbered; i++) {
                use(xml, numbered(i), 1, true);
            }
        });
    }

    private static void sort(XmlWriter xml, int id, boolean counts) {
        xml.element("w:abstractNum", sort -> {
            sort.attribute("w:abstractNumId", Integer.toString(id));
            sort.element("w:multiLevelType", type -> type.attribute("w:val", "hybridMultilevel"));
            for (int level = 0; level <= DEEPEST; level++) {
                level(sort, level, counts);
            }
        });
    }

    private static void level(XmlWriter sort, int level, boolean counts) {
        sort.element("w:lvl", one -> {
            one.attribute("w:ilvl", Integer.toString(level));
            WordParts.value(one, "w:start", "1");
            WordParts.value(one, "w:numFmt", counts ? "decimal" : "bullet");
            WordParts.value(one, "w:lvlText", counts ? "%" + (level + 1) + "." : SIGNS.get(level));
            WordParts.value(one, "w:lvlJc", "left");
            one.element(
                    "w:pPr",
                    paragraph -> paragraph.element(
                            "w:ind",
                            indent -> indent.attribute("w:left", Integer.toString(INDENT * (level + 1)))
                                    .attribute("w:hanging", Integer.toString(INDENT))));
        });
    }

    private static void use(XmlWriter xml, int number, int sort, boolean anew) {
        xml.element("w:num", one -> {
            one.attribute("w:numId", Integer.toString(number));
            WordParts.value(one, "w:abstractNumId", Integer.toString(sort));
            if (anew) {
                one.element("w:lvlOverride", override -> {
                    override.attribute("w:ilvl", "0");
                    WordParts.value(override, "w:startOverride", "1");
                });
            }
        });
    }
}
