package no.retning.uptake.internal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.retning.formats.table.Days;
import no.retning.formats.table.Table;
import no.retning.instance.Problem;

/**
 * Which column of a table holds what.
 *
 * @param columns by what they hold, their places in the table
 */
record UptakeMapping(Map<UptakeColumn, Integer> columns) {
    UptakeMapping {
        columns = Collections.unmodifiableMap(columns);
    }

    /** By the headers, and then by what the columns hold. */
    static UptakeMapping proposed(Table table, UptakeWords words) {
        var columns = new EnumMap<UptakeColumn, Integer>(UptakeColumn.class);
        byHeader(table, columns);
        find(table, columns, UptakeColumn.SOLUTION, cell -> words.solution(cell).isPresent());
        find(table, columns, UptakeColumn.GROUP, cell -> words.group(cell).isPresent());
        find(table, columns, UptakeColumn.PERCENT, cell -> cell.endsWith("%"));
        find(
                table,
                columns,
                UptakeColumn.DAY,
                cell -> new Days(false).read(cell).isPresent());
        return new UptakeMapping(columns);
    }

    /** As {@link #proposed}, but for what somebody has said: {@code Column=field;…}. */
    static UptakeMapping said(Table table, UptakeWords words, String said) {
        var proposed = proposed(table, words).columns();
        var columns = new EnumMap<UptakeColumn, Integer>(UptakeColumn.class);
        for (var part : said.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.lastIndexOf('=');
            var column = equals < 0 ? Optional.<UptakeColumn>empty() : UptakeColumn.called(part.substring(equals + 1));
            int place = equals < 0
                    ? -1
                    : table.headers().indexOf(part.substring(0, equals).strip());
            if (column.isEmpty() || place < 0) {
                throw new Problem(
                        "--map “%s” must be Column=field, the column as it stands in the file; the fields are %s"
                                .formatted(part.strip(), fields()));
            }
            columns.put(column.get(), place);
        }
        proposed.forEach((column, place) -> put(columns, column, place));
        return new UptakeMapping(columns);
    }

    private static String fields() {
        return String.join(
                ", ",
                List.of(UptakeColumn.values()).stream().map(UptakeColumn::code).toList());
    }

    private static void byHeader(Table table, Map<UptakeColumn, Integer> columns) {
        for (int i = 0; i < table.headers().size(); i++) {
            int place = i;
            UptakeColumn.called(table.headers().get(i)).ifPresent(column -> put(columns, column, place));
        }
    }

    private static void put(Map<UptakeColumn, Integer> columns, UptakeColumn column, int place) {
        if (!columns.containsValue(place)) {
            columns.putIfAbsent(column, place);
        }
    }

    private static void find(
            Table table, Map<UptakeColumn, Integer> columns, UptakeColumn column, Predicate<String> fits) {
        for (int i = 0; i < table.headers().size() && !columns.containsKey(column); i++) {
            int place = i;
            var cells = table.rows().stream()
                    .map(row -> row.cell(place))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (!cells.isEmpty() && cells.stream().filter(fits).count() * 2 > cells.size()) {
                put(columns, column, place);
            }
        }
    }

    boolean has(UptakeColumn column) {
        return columns.containsKey(column);
    }

    /** What is held at a place of the table, or nothing that is read. */
    Optional<UptakeColumn> at(int place) {
        return columns.entrySet().stream()
                .filter(one -> one.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
