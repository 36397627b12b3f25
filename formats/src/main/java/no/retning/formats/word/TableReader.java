package no.retning.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import no.retning.formats.word.Block.Cell;
import no.retning.formats.word.Block.Row;
import no.retning.formats.word.Block.Table;
import org.w3c.dom.Element;

/**
 * Reads a table of a page: its rows in their order, those of the head first.
 *
 * @param inside reads what stands in a cell, and is told whether the cell names something
 */
record TableReader(BiFunction<Element, Boolean, List<Block>> inside) {
    Table read(Element table) {
        var caption = children(table, "caption").stream()
                .map(one -> PageReader.collapsed(one.getTextContent()).strip())
                .findFirst()
                .orElse("");
        var rows = new ArrayList<Row>();
        for (var part : children(table, "thead", "tbody", "tfoot", "tr")) {
            boolean heading = part.getTagName().equals("thead");
            if (part.getTagName().equals("tr")) {
                rows.add(row(part, heading));
            } else {
                children(part, "tr").forEach(row -> rows.add(row(row, heading)));
            }
        }
        return new Table(caption, rows);
    }

    private Row row(Element row, boolean heading) {
        return new Row(
                heading,
                children(row, "td", "th").stream()
                        .map(cell -> new Cell(
                                span(cell), inside.apply(cell, cell.getTagName().equals("th"))))
                        .toList());
    }

    private static int span(Element cell) {
        var span = cell.getAttribute("colspan");
        return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
    }

    private static List<Element> children(Element parent, String... names) {
        var wanted = List.of(names);
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && wanted.contains(child.getTagName())) {
                found.add(child);
            }
        }
        return found;
    }
}
