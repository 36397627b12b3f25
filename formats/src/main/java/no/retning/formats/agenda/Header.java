package no.retning.formats.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an agenda's table.
 *
 * @param order the columns from left to right
 * @param last the last line of the head, from 0
 */
record Header(List<Column> order, int last) {
    private static final int MOST_LINES = 20;

    Header {
        // "Sak" heads the numbers where another column has the titles, otherwise the titles, numbers included
        order = new ArrayList<>(order);
        if (!order.contains(Column.TITLE) && order.contains(Column.NUMBER)) {
            order.set(order.indexOf(Column.NUMBER), Column.TITLE);
        }
        order = List.copyOf(order);
    }

    /** The head that begins at a line: in one line, or one cell a line; or null. */
    static @Nullable Header at(Lines lines, int from) {
        Line line = lines.get(from);
        if (line.isBlank()) {
            return null;
        }
        if (line.cells().size() > 1) {
            return inCells(line, from);
        }
        List<Column> inLine = Column.named(line.text());
        if (inLine.size() > 1) {
            return known(inLine, from);
        }
        return inLine.isEmpty() ? null : downwards(lines, from);
    }

    boolean has(Column column) {
        return order.contains(column);
    }

    /** Whether the first of two columns stands before the second; false where one is missing. */
    boolean before(Column first, Column second) {
        return has(first) && has(second) && order.indexOf(first) < order.indexOf(second);
    }

    private static @Nullable Header inCells(Line line, int at) {
        List<Column> order = new ArrayList<>();
        for (String cell : line.cells()) {
            List<Column> named = Column.named(cell);
            if (named.isEmpty()) {
                return null;
            }
            order.add(named.getLast());
        }
        return known(order, at);
    }

    private static @Nullable Header downwards(Lines lines, int from) {
        List<Column> order = new ArrayList<>();
        int last = from;
        for (int i = from; i < lines.size() && i < from + MOST_LINES; i = lines.nextText(i + 1)) {
            List<Column> named = Column.named(lines.get(i).text());
            if (named.size() != 1 || order.contains(named.getFirst())) {
                break;
            }
            order.addAll(named);
            last = i;
        }
        return order.size() > 2 ? known(order, last) : null;
    }

    private static @Nullable Header known(List<Column> order, int last) {
        boolean cases = order.contains(Column.TITLE) || order.contains(Column.NUMBER);
        return order.size() > 1 && cases ? new Header(order, last) : null;
    }
}
