package no.retning.site.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.retning.formats.csvw.Csvw;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.px.Px;
import no.retning.formats.table.Table;
import no.retning.formats.table.XlsxTable;

/** Writes a table of figures, or a part of one, as one file. */
public final class TableFiles {
    private static final String NAME = "table";

    private TableFiles() {}

    public static byte[] jsonStat(Dataset table) {
        return JsonStat.write(table);
    }

    public static byte[] px(Dataset table) {
        return Px.write(Px.file(table));
    }

    public static byte[] csv(Dataset table) {
        return Csvw.write(table, NAME).getOrDefault(NAME + ".csv", new byte[0]);
    }

    /** A row for each cell that has anything to tell: what each of its codes is called, the figure, and its sign. */
    public static byte[] xlsx(Dataset table) {
        var headers = new ArrayList<String>();
        table.dimensions().forEach(dimension -> {
            headers.add(dimension.id());
            headers.add(dimension.label());
        });
        headers.add("value");
        headers.add("status");
        var caution = table.about().caution();
        if (!caution.isEmpty()) {
            headers.add("note");
        }
        var rows = new ArrayList<Table.Row>();
        for (int cell = 0; cell < table.values().size(); cell++) {
            var value = table.values().get(cell);
            var status = table.statuses().getOrDefault(cell, "");
            if (value != null || !status.isEmpty()) {
                var cells = codes(table, cell);
                cells.add(value == null ? "" : value.toPlainString());
                cells.add(status);
                if (!caution.isEmpty()) {
                    cells.add(caution);
                }
                rows.add(new Table.Row(rows.size() + 2, cells));
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            XlsxTable.write(sheet(table.about().label()), new Table(List.copyOf(headers), rows), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook in memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> codes(Dataset table, int cell) {
        var cells = new ArrayList<String>();
        int[] places = table.places(cell);
        for (int i = 0; i < places.length; i++) {
            Dimension dimension = table.dimensions().get(i);
            cells.add(dimension.categories().get(places[i]).code());
            cells.add(dimension.categories().get(places[i]).label());
        }
        return cells;
    }

    /** What a sheet may be called: a short text without the signs that spreadsheets keep for themselves. */
    private static String sheet(String label) {
        var plain = label.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        return plain.isEmpty()
                ? NAME
                : plain.substring(0, Math.min(plain.length(), 31)).strip();
    }
}
