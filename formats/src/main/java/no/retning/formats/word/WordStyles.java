package no.retning.formats.word;

import java.util.Map;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;

/** The styles of a file: every look has a name that whoever goes on writing can use and change in one place. */
final class WordStyles {
    private static final String INK = "1E2B3C";
    private static final String FAINT = "4A5460";
    private static final String LINK = "0A4A8C";

    private WordStyles() {}

    static byte[] part(String language) {
        return Xml.write("w:styles", Map.of("w", WordParts.WORD), xml -> {
            xml.element(
                    "w:docDefaults",
                    defaults -> defaults.element(
                                    "w:rPrDefault",
                                    run -> run.element("w:rPr", look -> {
                                        font(look);
                                        WordParts.value(look, "w:color", INK);
                                        WordParts.value(look, "w:sz", "22");
                                        WordParts.value(look, "w:lang", language);
                                    }))
                            .element(
                                    "w:pPrDefault",
                                    all -> all.element(
                                            "w:pPr",
                                            paragraph -> paragraph.element(
                                                    "w:spacing",
                                                    space -> space.attribute("w:after", "120")
                                                            .attribute("w:line", "288")
                                                            .attribute("w:lineRule", "auto")))));
            style(xml, "Normal", "Normal", 22, INK, "w:default");
            heading(xml, 1, 44);
            heading(xml, 2, 30);
            heading(xml, 3, 25);
            heading(xml, 4, 22);
            style(xml, "Lead", "Lead", 26, INK, "");
            style(xml, "Quiet", "Quiet", 20, FAINT, "");
            style(xml, "Quote", "Quote", 22, FAINT, "");
            style(xml, "ListParagraph", "List Paragraph", 22, INK, "");
            style(xml, "ColumnHeading", "Column Heading", 20, INK, "");
            style(xml, "Footer", "footer", 17, FAINT, "");
            xml.element("w:style", link -> {
                link.attribute("w:type", "character").attribute("w:styleId", "Hyperlink");
                WordParts.value(link, "w:name", "Hyperlink");
                link.element("w:rPr", look -> {
                    WordParts.value(look, "w:color", LINK);
                    WordParts.value(look, "w:u", "single");
                });
            });
            table(xml);
        });
    }

    private static void font(XmlWriter look) {
        look.element(
                "w:rFonts",
                font -> font.attribute("w:ascii", "Calibri")
                        .attribute("w:hAnsi", "Calibri")
                        .attribute("w:cs", "Calibri"));
    }

    private static void style(XmlWriter xml, String id, String name, int halfPoints, String colour, String flag) {
        xml.element("w:style", style -> {
            style.attribute("w:type", "paragraph").attribute("w:styleId", id);
            if (!flag.isEmpty()) {
                style.attribute(flag, "1");
            }
            WordParts.value(style, "w:name", name);
            if (flag.isEmpty()) {
                WordParts.value(style, "w:basedOn", "Normal");
            }
            style.element("w:qFormat", none -> {});
            style.element("w:rPr", look -> {
                WordParts.value(look, "w:color", colour);
                WordParts.value(look, "w:sz", Integer.toString(halfPoints));
            });
        });
    }

    /** The names that every word processor knows its headings by, with their level in the outline. */
    private static void heading(XmlWriter xml, int level, int halfPoints) {
        xml.element("w:style", style -> {
            style.attribute("w:type", "paragraph").attribute("w:styleId", "Heading" + level);
            WordParts.value(style, "w:name", "heading " + level);
            WordParts.value(style, "w:basedOn", "Normal");
            WordParts.value(style, "w:next", "Normal");
            style.element("w:qFormat", none -> {});
            style.element("w:pPr", paragraph -> {
                paragraph.element("w:keepNext", none -> {});
                paragraph.element(
                        "w:spacing",
                        space -> space.attribute("w:before", level == 1 ? "0" : "320")
                                .attribute("w:after", "120"));
                WordParts.value(paragraph, "w:outlineLvl", Integer.toString(level - 1));
            });
            style.element("w:rPr", look -> {
                look.element("w:b", none -> {});
                WordParts.value(look, "w:sz", Integer.toString(halfPoints));
            });
        });
    }

    private static void table(XmlWriter xml) {
        xml.element("w:style", style -> {
            style.attribute("w:type", "table").attribute("w:styleId", "Rows");
            WordParts.value(style, "w:name", "Rows");
            style.element(
                    "w:tblPr",
                    table -> table.element("w:tblBorders", borders -> {
                                for (var side : new String[] {"w:bottom", "w:insideH"}) {
                                    borders.element(
                                            side,
                                            line -> line.attribute("w:val", "single")
                                                    .attribute("w:sz", "4")
                                                    .attribute("w:space", "0")
                                                    .attribute("w:color", "C5CCD4"));
                                }
                            })
                            .element("w:tblCellMar", margins -> {
                                margins.element(
                                        "w:top",
                                        one -> one.attribute("w:w", "60").attribute("w:type", "dxa"));
                                margins.element(
                                        "w:bottom",
                                        one -> one.attribute("w:w", "60").attribute("w:type", "dxa"));
                                margins.element(
                                        "w:right",
                                        one -> one.attribute("w:w", "140").attribute("w:type", "dxa"));
                            }));
        });
    }
}
