package no.retning.uptake.internal;

import java.util.List;
import no.retning.formats.table.Table;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a table, at one of its cells or as a whole.
 *
 * @param row as people count; 0 for the table as a whole
 * @param column as a spreadsheet names it
 * @param header of the column
 * @param lacking a column that is not there, or null
 */
record UptakeFault(
        int row,
        String column,
        String header,
        String word,
        List<Object> arguments,
        @Nullable UptakeColumn lacking) {
    static UptakeFault cell(int row, int place, Table table, String word, Object... arguments) {
        return new UptakeFault(row, Table.letters(place), table.headers().get(place), word, List.of(arguments), null);
    }

    static UptakeFault table(String word, UptakeColumn lacking) {
        return new UptakeFault(0, "", "", word, List.of(), lacking);
    }

    /** What is wrong, and what to do. */
    String what(Words words) {
        return lacking == null
                ? words.of(word, arguments.toArray())
                : words.of(word, words.of("uptake.column." + lacking.code()));
    }

    /** As in B7; empty for the table as a whole. */
    String where() {
        return row == 0 ? "" : column + row;
    }
}
