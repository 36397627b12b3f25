package no.retning.monitor.internal;

import java.util.List;
import no.retning.formats.table.Table;
import no.retning.page.Words;

/**
 * What is wrong with a table of figures, or worth a look, at one of its cells or as a whole.
 *
 * @param stops whether nothing may land because of it
 * @param row as people count; 0 for the table as a whole
 * @param column as a spreadsheet names it
 * @param header of the column
 * @param word says what is wrong and what to do
 */
record SeriesFinding(boolean stops, int row, String column, String header, String word, List<Object> arguments) {
    static SeriesFinding cell(int row, int place, Table table, String word, Object... arguments) {
        return at(true, row, place, table, word, arguments);
    }

    /** Worth a look, and no reason not to go on. */
    static SeriesFinding worth(int row, int place, Table table, String word, Object... arguments) {
        return at(false, row, place, table, word, arguments);
    }

    private static SeriesFinding at(boolean stops, int row, int place, Table table, String word, Object... arguments) {
        var header = place < table.headers().size() ? table.headers().get(place) : "";
        return new SeriesFinding(stops, row, Table.letters(place), header, "series." + word, List.of(arguments));
    }

    static SeriesFinding table(String word, Object... arguments) {
        return new SeriesFinding(true, 0, "", "", "series." + word, List.of(arguments));
    }

    /** Worth knowing of the table as a whole. */
    static SeriesFinding note(String word, Object... arguments) {
        return new SeriesFinding(false, 0, "", "", "series." + word, List.of(arguments));
    }

    /** What is wrong, and what to do. */
    String what(Words words) {
        return words.of(word, arguments.toArray());
    }

    /** As in B7; empty for the table as a whole. */
    String where() {
        return row == 0 ? "" : column + row;
    }
}
