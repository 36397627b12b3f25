package no.retning.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.formats.word.Block.Cell;
import no.retning.formats.word.Block.Paragraph;
import no.retning.formats.word.Block.Row;
import no.retning.formats.word.Block.Table;
import no.retning.formats.xml.Xml;
import no.retning.formats.xml.XmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes the text of a file, and its foot. */
final class WordBody {
    private static final int COLUMN = 9070;
    /** Percent in fiftieths: the whole width. */
    private static final String WHOLE = "5000";

    private static final Map<String, String> NAMESPACES = Map.of("w", WordParts.WORD, "r", WordParts.RELATIONS);

    private final Targets targets;

    WordBody(Targets targets) {
        this.targets = targets;
    }

    byte[] part(WordPage page) {
        return Xml.write(
                "w:document",
                NAMESPACES,
                xml -> xml.element("w:body", body -> {
                    page.blocks().forEach(block -> block(body, block));
                    body.element("w:sectPr", section -> {
                        section.element(
                                "w:footerReference",
                                foot -> foot.attribute("w:type", "default").attribute("r:id", "footer"));
                        section.element(
                                "w:pgSz", size -> size.attribute("w:w", "11906").attribute("w:h", "16838"));
                        section.element(
                                "w:pgMar",
                                margin -> margin.attribute("w:top", "1418")
                                        .attribute("w:right", "1418")
                                        .attribute("w:bottom", "1418")
                                        .attribute("w:left", "1418")
                                        .attribute("w:header", "709")
                                        .attribute("w:footer", "709")
                                        .attribute("w:gutter", "0"));
                    });
                }));
    }

    /** The foot says what the file is, and which page this is. */
    static byte[] foot(String text) {
        return Xml.write(
                "w:ftr",
                NAMESPACES,
                xml -> xml.element("w:p", paragraph -> {
                    paragraph.element("w:pPr", about -> WordParts.value(about, "w:pStyle", "Footer"));
                    run(paragraph, Run.PLAIN.saying(text.isEmpty() ? "" : text + "  "));
                    paragraph.element(
                            "w:fldSimple", field -> run(field.attribute("w:instr", "PAGE"), Run.PLAIN.saying("1")));
                }));
    }

    private void block(XmlWriter xml, Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(xml, paragraph);
            case Table table -> table(xml, table);
        }
    }

    private void paragraph(XmlWriter xml, Paragraph paragraph) {
        xml.element("w:p", one -> {
            one.element("w:pPr", about -> {
                WordParts.value(about, "w:pStyle", paragraph.style().id());
                if (paragraph.newPage()) {
                    about.element("w:pageBreakBefore", none -> {});
                }
                var place = paragraph.place();
                if (place != null) {
                    about.element("w:numPr", number -> {
                        WordParts.value(number, "w:ilvl", Integer.toString(place.level()));
                        WordParts.value(number, "w:numId", Integer.toString(place.number()));
                    });
                }
            });
            paragraph.anchors().forEach(anchor -> mark(one, anchor));
            for (var same : leading(paragraph.runs())) {
                link(one, same);
            }
        });
    }

    private void mark(XmlWriter paragraph, String anchor) {
        var number = Integer.toString(targets.number(anchor));
        paragraph.element(
                "w:bookmarkStart", start -> start.attribute("w:id", number).attribute("w:name", targets.name(anchor)));
        paragraph.element("w:bookmarkEnd", end -> end.attribute("w:id", number));
    }

    /** Runs that lead to the same place are one link. */
    private static List<List<Run>> leading(List<Run> runs) {
        var all = new ArrayList<List<Run>>();
        @Nullable String last = null;
        for (var run : runs) {
            if (all.isEmpty() || run.target() == null || !run.target().equals(last)) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(run);
            last = run.target();
        }
        return all;
    }

    private void link(XmlWriter paragraph, List<Run> runs) {
        var target = runs.getFirst().target();
        if (target == null) {
            runs.forEach(run -> run(paragraph, run));
            return;
        }
        paragraph.element("w:hyperlink", link -> {
            if (target.startsWith("#")) {
                link.attribute("w:anchor", targets.name(target.substring(1)));
            } else {
                link.attribute("r:id", targets.address(target));
            }
            runs.forEach(run -> run(link, run));
        });
    }

    private static void run(XmlWriter xml, Run run) {
        xml.element("w:r", one -> {
            one.element("w:rPr", look -> look(look, run));
            var lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    one.element("w:br", none -> {});
                }
                if (!lines[i].isEmpty()) {
                    var line = lines[i];
                    one.element(
                            "w:t",
                            text -> text.attribute("xml:space", "preserve").text(line));
                }
            }
        });
    }

    /** In the order that the schema asks for. */
    private static void look(XmlWriter look, Run run) {
        if (run.target() != null) {
            WordParts.value(look, "w:rStyle", "Hyperlink");
        }
        if (run.looks().contains(Run.Look.BOLD)) {
            look.element("w:b", none -> {});
        }
        if (run.looks().contains(Run.Look.ITALIC)) {
            look.element("w:i", none -> {});
        }
        if (run.looks().contains(Run.Look.STRUCK)) {
            look.element("w:strike", none -> {});
        }
        if (run.looks().contains(Run.Look.UNDERLINED)) {
            WordParts.value(look, "w:u", "single");
        }
        if (run.language() != null) {
            WordParts.value(look, "w:lang", run.language());
        }
    }

    private void table(XmlWriter xml, Table table) {
        int columns = table.columns();
        xml.element("w:tbl", one -> {
            one.element("w:tblPr", about -> {
                WordParts.value(about, "w:tblStyle", "Rows");
                about.element("w:tblW", width -> width.attribute("w:w", WHOLE).attribute("w:type", "pct"));
                about.element("w:tblLook", look -> look.attribute("w:firstRow", "1"));
                if (!table.caption().isEmpty()) {
                    WordParts.value(about, "w:tblCaption", table.caption());
                }
            });
            one.element("w:tblGrid", grid -> {
                for (int i = 0; i < columns; i++) {
                    grid.element("w:gridCol", column -> column.attribute("w:w", Integer.toString(COLUMN / columns)));
                }
            });
            table.rows().forEach(row -> row(one, row, columns));
        });
        // Two tables in a row would be read as one.
        xml.element("w:p", none -> {});
    }

    private void row(XmlWriter table, Row row, int columns) {
        table.element("w:tr", one -> {
            one.element("w:trPr", about -> {
                about.element("w:cantSplit", none -> {});
                if (row.heading()) {
                    about.element("w:tblHeader", none -> {});
                }
            });
            row.cells().forEach(cell -> cell(one, cell, columns));
        });
    }

    private void cell(XmlWriter row, Cell cell, int columns) {
        row.element("w:tc", one -> {
            one.element("w:tcPr", about -> {
                about.element(
                        "w:tcW",
                        width -> width.attribute("w:w", Integer.toString(COLUMN / columns * cell.span()))
                                .attribute("w:type", "dxa"));
                if (cell.span() > 1) {
                    WordParts.value(about, "w:gridSpan", Integer.toString(cell.span()));
                }
            });
            cell.blocks().forEach(block -> block(one, block));
        });
    }
}
