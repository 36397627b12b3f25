package no.retning.formats.table;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell in which a spreadsheet says that a formula went wrong or that a day cannot be: nobody wrote what stands there.
 *
 * @param row as people count
 * @param column from 0
 * @param text as the spreadsheet says it
 */
public record BrokenCell(int row, int column, String text) {
    /** What is shown of a day that is none. */
    static final String NO_DAY = "########";

    /** In English, in Norwegian, and as LibreOffice says it. */
    private static final Pattern BROKEN = Pattern.compile("#(NULL|DIV/0|VALUE|VERDI|REF|NUM|SPILL|CALC|FIELD|BLOCKED|"
            + "UNKNOWN|CONNECT|BUSY)!|#(NAME|NAVN)\\?|#N/A|#I/T|#GETTING_DATA|#{4,}|(Err|Feil):\\d{3}");

    /** Those in some columns of a table, row by row. */
    public static List<BrokenCell> in(Table table, Collection<Integer> columns) {
        return table.rows().stream()
                .flatMap(row -> columns.stream()
                        .distinct()
                        .sorted()
                        .filter(column -> is(row.cell(column)))
                        .map(column -> new BrokenCell(
                                row.number(), column, row.cell(column).strip())))
                .toList();
    }

    public static boolean is(String cell) {
        return BROKEN.matcher(cell.strip()).matches();
    }
}
