package no.retning.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Locale;
import no.retning.formats.table.Table.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * The first sheet of a workbook (Office Open XML); formulas count as what they last came to, days as ISO days, with the time of day
 * where one is told.
 */
public final class XlsxTable {
    private static final int WIDEST = 60;

    /** Written out, 1e2000000000 would fill the memory. */
    private static final int MOST_DIGITS = 40;

    /** The first day that a spreadsheet does not know: 10000-01-01. */
    private static final double END_OF_DAYS = 2_958_466;

    private XlsxTable() {}

    /** @throws UnreadableTable if it is no workbook or a very large one */
    public static Table read(InputStream file) {
        var size = TableSize.ofThisProcess();
        var rows = new ArrayList<Row>();
        try (var workbook = new ReadableWorkbook(file, new ReadingOptions(true, false));
                var read = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) read::iterator) {
                size.row(row.getCellCount());
                var cells = new ArrayList<String>(row.getCellCount());
                row.forEach(cell -> cells.add(cell == null ? "" : text(cell)));
                size.texts(cells);
                rows.add(new Row(row.getRowNum(), cells));
            }
        } catch (UnreadableTable told) {
            throw told;
        } catch (RuntimeException | IOException malformed) {
            // Whatever a file leads its reader into, it is the file that is wrong.
            throw new UnreadableTable("it is no workbook that can be read; save it again as .xlsx or .csv");
        }
        return Table.of(rows);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || (cell.getType() == CellType.FORMULA && isNumber(cell.getRawValue()))) {
            return isDay(cell.getDataFormatString()) ? moment(cell) : number(cell.getRawValue());
        }
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        return text == null ? "" : text.strip();
    }

    /** A day, or a moment of it; spreadsheets keep no zone. */
    private static String moment(Cell cell) {
        double serial = Double.parseDouble(cell.getRawValue());
        if (!(serial >= 0 && serial < END_OF_DAYS)) {
            return BrokenCell.NO_DAY;
        }
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Without an exponent; as it is kept where nobody would write it out. */
    private static String number(String kept) {
        if (kept.length() > MOST_DIGITS) {
            return kept;
        }
        var number = new BigDecimal(kept).stripTrailingZeros();
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS ? kept : number.toPlainString();
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private static boolean isDay(String format) {
        if (format == null) {
            return false;
        }
        var plain = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"", "");
        return plain.contains("d") && plain.contains("m") || plain.contains("yy");
    }

    /** @param sheet what the sheet is called */
    public static void write(String sheet, Table table, OutputStream to) throws IOException {
        write(sheet, table, Instant.now(), to);
    }

    /**
     * Writes a workbook: the same table and moment give the same bytes.
     *
     * @param sheet what the sheet is called
     * @param made the moment it tells that it was made
     */
    public static void write(String sheet, Table table, Instant made, OutputStream to) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, "Retning", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            for (int column = 0; column < table.headers().size(); column++) {
                page.value(0, column, table.headers().get(column));
                page.style(0, column).bold().wrapText(true).set();
                page.width(column, width(table, column));
            }
            for (int row = 0; row < table.rows().size(); row++) {
                var cells = table.rows().get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        page.value(row + 1, column, cells.get(column));
                        page.style(row + 1, column).wrapText(true).set();
                    }
                }
            }
            page.freezePane(1, 1);
        }
        Repacked.to(to, written.toByteArray(), made);
    }

    private static double width(Table table, int column) {
        int longest = table.rows().stream()
                .limit(200)
                .flatMap(row -> row.cell(column).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, table.headers().get(column).length()) + 2, 8, WIDEST);
    }
}
