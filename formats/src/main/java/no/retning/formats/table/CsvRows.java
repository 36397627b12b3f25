package no.retning.formats.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as {@link CsvTable} writes it, row by row, and no cell is a formula. */
public final class CsvRows implements Rows {
    private final CSVPrinter printer;

    public CsvRows(List<String> headers, OutputStream to) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write(CsvTable.MARK);
        printer = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setDelimiter(';').get());
        row(headers);
    }

    /** Writes a table that people open: one that is read back is written by {@link CsvTable}. */
    public static void write(Table table, OutputStream to) throws IOException {
        try (var rows = new CsvRows(table.headers(), to)) {
            for (var row : table.rows()) {
                rows.row(row.cells());
            }
        }
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (var cell : cells) {
            printer.print(CellText.guarded(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
