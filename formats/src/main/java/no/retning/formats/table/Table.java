package no.retning.formats.table;

import java.util.ArrayList;
import java.util.List;

/** A table: one row of headers, and rows with as many cells. What is empty is an empty text. */
public record Table(List<String> headers, List<Row> rows) {
    /** @param number of the row in its file, as people count: the headers stand in row 1 where nothing stands above */
    public record Row(int number, List<String> cells) {
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** What a spreadsheet calls a column: A for 0, AA for 26. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** Makes a table of rows as they stand: the first that has two words or more is the headers, empty rows are left out. */
    static Table of(List<Row> rows) {
        var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new UnreadableTable("there is nothing in it; the first row must say what the columns are");
        }
        var first = filled.stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
                .findFirst()
                .orElse(filled.getFirst());
        var headers = new ArrayList<>(first.cells());
        while (!headers.isEmpty() && headers.getLast().isBlank()) {
            headers.removeLast();
        }
        return new Table(
                List.copyOf(headers),
                filled.stream().filter(row -> row.number() > first.number()).toList());
    }
}
