package no.retning.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook written row by row: all cells are texts, so that none is a formula, and a sheet that is full is followed by another. */
public final class XlsxRows implements Rows {
    /** So many characters a cell holds. */
    public static final int LONGEST_CELL = 32_767;

    /** A sheet holds 1 048 576. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int AT_A_TIME = 500;
    private static final int WIDTH = 20;

    /** XML knows no name for these. */
    private static final Pattern NAMELESS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final String sheet;
    private final List<String> headers;
    private final Workbook workbook;
    private @Nullable Worksheet page;
    private int sheets;
    private int row;

    /** @param sheet what the first sheet is called; the next are numbered */
    public XlsxRows(String sheet, List<String> headers, OutputStream to) throws IOException {
        this.sheet = sheet;
        this.headers = List.copyOf(headers);
        workbook = new Workbook(new LeftOpen(to), "Retning", "1.0");
        turn();
    }

    /** To the next sheet. */
    private Worksheet turn() throws IOException {
        if (page != null) {
            page.finish();
        }
        sheets++;
        var next = workbook.newWorksheet(sheets == 1 ? sheet : sheet + " " + sheets);
        for (int column = 0; column < headers.size(); column++) {
            next.width(column, WIDTH);
            next.inlineString(0, column, headers.get(column));
            next.style(0, column).bold().set();
        }
        next.freezePane(0, 1);
        row = 0;
        page = next;
        return next;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        var to = page == null || row == MOST_ROWS ? turn() : page;
        row++;
        for (int column = 0; column < cells.size(); column++) {
            var cell = NAMELESS.matcher(cells.get(column)).replaceAll("");
            if (!cell.isEmpty()) {
                to.inlineString(row, column, cell);
            }
        }
        if (row % AT_A_TIME == 0) {
            to.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
