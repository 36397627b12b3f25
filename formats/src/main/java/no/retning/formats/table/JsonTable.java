package no.retning.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.retning.formats.table.Table.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A table as a JSON list of objects, one a row, each naming its columns; all values are texts. */
public final class JsonTable {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonTable() {}

    /** @throws UnreadableTable if it is no list of objects, or a very long one */
    public static Table read(InputStream file) throws IOException {
        try {
            var list = MAPPER.readTree(file);
            var headers = new LinkedHashSet<String>();
            list.forEach(row -> headers.addAll(row.propertyNames()));
            if (!list.isArray() || headers.isEmpty()) {
                throw new UnreadableTable("it must be a list of objects: [{\"column\": \"value\"}]");
            }
            var size = TableSize.ofThisProcess();
            var rows = new ArrayList<Row>();
            for (int i = 0; i < list.size(); i++) {
                var row = list.get(i);
                size.row(headers.size());
                rows.add(new Row(
                        i + 1,
                        headers.stream()
                                .map(header -> row.path(header).asString("").strip())
                                .toList()));
            }
            return new Table(List.copyOf(headers), rows);
        } catch (JacksonException malformed) {
            throw new UnreadableTable("it is not JSON: " + malformed.getOriginalMessage());
        }
    }

    public static void write(Table table, OutputStream to) throws IOException {
        var list = MAPPER.createArrayNode();
        for (var row : table.rows()) {
            var object = list.addObject();
            List<String> headers = table.headers();
            for (int column = 0; column < headers.size(); column++) {
                if (!row.cell(column).isEmpty()) {
                    object.put(headers.get(column), row.cell(column));
                }
            }
        }
        to.write(MAPPER.writeValueAsBytes(list));
    }
}
