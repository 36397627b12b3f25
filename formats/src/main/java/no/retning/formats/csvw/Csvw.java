package no.retning.formats.csvw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.CsvText;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table as CSV on the Web. */
public final class Csvw {
    public static final String MEDIA_TYPE = "application/csvm+json";
    public static final String CSV_MEDIA_TYPE = "text/csv";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Csvw() {}

    /**
     * The files, by name: a row a cell that has anything to tell, a code list a dimension, and the description of all.
     *
     * @param name of the table among them, without ending: letters, figures, - and _
     */
    public static Map<String, byte[]> write(Dataset dataset, String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new InvalidDataset("A file cannot be called \"" + name + "\": use letters, figures, - and _");
        }
        var columns = Column.of(dataset.dimensions());
        var files = new LinkedHashMap<String, byte[]>();
        files.put(name + ".csv", table(dataset, columns));
        for (Column column : columns) {
            files.put(column.list(name), list(column.dimension()));
        }
        files.put(
                name + ".csv-metadata.json",
                MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(new Description(MAPPER, dataset, name, columns).json()));
        return Collections.unmodifiableMap(files);
    }

    private static byte[] table(Dataset dataset, List<Column> columns) {
        var header = new ArrayList<>(columns.stream().map(Column::name).toList());
        header.add(Column.VALUE);
        header.add(Column.STATUS);
        var caution = dataset.about().caution();
        if (!caution.isEmpty()) {
            header.add(Column.NOTE);
        }
        var csv = new CsvText(header);
        for (int cell = 0; cell < dataset.values().size(); cell++) {
            var value = dataset.values().get(cell);
            String status = dataset.statuses().get(cell);
            if (value == null && status == null) {
                continue;
            }
            int[] places = dataset.places(cell);
            var row = new ArrayList<String>();
            for (int i = 0; i < places.length; i++) {
                row.add(dataset.dimensions().get(i).categories().get(places[i]).code());
            }
            row.add(value == null ? "" : value.toPlainString());
            row.add(status == null ? "" : status);
            if (!caution.isEmpty()) {
                row.add(caution);
            }
            csv.row(row);
        }
        return csv.bytes();
    }

    private static byte[] list(Dimension dimension) {
        var csv = new CsvText(List.of(Column.CODE, Column.LABEL));
        for (Category category : dimension.categories()) {
            csv.row(List.of(category.code(), category.label()));
        }
        return csv.bytes();
    }
}
