package no.retning.uptake.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.formats.table.ColumnFinder;
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
        return proposed(table, words, new ColumnFinder<>(table));
    }

    /** As {@link #proposed}, but for what somebody has said: {@code Column=field;…}. */
    static UptakeMapping said(Table table, UptakeWords words, String said) {
        try {
            return proposed(table, words, new ColumnFinder<UptakeColumn>(table).said(said, UptakeColumn::called));
        } catch (IllegalArgumentException part) {
            throw new Problem(
                    "--map “%s” must be Column=field, the column as it stands in the file; the fields are %s"
                            .formatted(part.getMessage(), fields()),
                    part);
        }
    }

    private static UptakeMapping proposed(Table table, UptakeWords words, ColumnFinder<UptakeColumn> columns) {
        return new UptakeMapping(columns.byHeader(UptakeColumn::called)
                .byContent(UptakeColumn.SOLUTION, cell -> words.solution(cell).isPresent())
                .byContent(UptakeColumn.GROUP, cell -> words.group(cell).isPresent())
                .byContent(UptakeColumn.PERCENT, cell -> cell.endsWith("%"))
                .byContent(UptakeColumn.DAY, cell -> new Days(false).read(cell).isPresent())
                .places());
    }

    private static String fields() {
        return String.join(
                ", ",
                List.of(UptakeColumn.values()).stream().map(UptakeColumn::code).toList());
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
