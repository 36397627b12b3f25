package no.retning.monitor.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.formats.table.Table;
import no.retning.monitor.Definition;

/**
 * How the columns of a table of figures are understood.
 *
 * @param columns the place of each that there is
 * @param breakdowns the place of each breakdown that there is
 * @param spoken places of which somebody has said what they are
 */
record SeriesMapping(Map<SeriesColumn, Integer> columns, Map<String, Integer> breakdowns, Set<Integer> spoken) {
    SeriesMapping {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
        breakdowns = Collections.unmodifiableMap(new LinkedHashMap<>(breakdowns));
        spoken = Set.copyOf(spoken);
    }

    /** What somebody says of columns: {@code Column=field;…}, of columns that this table need not have. */
    record Said(Map<String, String> fields) {
        /** @throws IllegalArgumentException with the part that cannot be read */
        static Said of(String said) {
            var fields = new LinkedHashMap<String, String>();
            Arrays.stream(said.split(";")).filter(part -> !part.isBlank()).forEach(part -> {
                int equals = part.lastIndexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException(part.strip());
                }
                fields.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            });
            return new Said(fields);
        }

        private Optional<String> field(String header) {
            return Optional.ofNullable(fields.get(header.strip()));
        }
    }

    /**
     * By what is said, then by the headers; where nothing is called a value and one column is left, that is it.
     *
     * @throws IllegalArgumentException with a field that is said and is none
     */
    static SeriesMapping of(Table table, Definition definition, Said said) {
        var columns = new EnumMap<SeriesColumn, Integer>(SeriesColumn.class);
        var breakdowns = new LinkedHashMap<String, Integer>();
        var spoken = new HashSet<Integer>();
        for (int place = 0; place < table.headers().size(); place++) {
            var field = said.field(table.headers().get(place));
            if (field.isPresent()) {
                spoken.add(place);
                take(field.get(), place, definition, columns, breakdowns);
            }
        }
        for (int place = 0; place < table.headers().size(); place++) {
            var header = table.headers().get(place);
            if (said.field(header).isEmpty()) {
                byHeader(header, place, definition, columns, breakdowns);
            }
        }
        var left = left(table, said, columns, breakdowns);
        if (!columns.containsKey(SeriesColumn.VALUE)
                && !columns.containsKey(SeriesColumn.NUMERATOR)
                && left.size() == 1) {
            columns.put(SeriesColumn.VALUE, left.getFirst());
        }
        return new SeriesMapping(columns, breakdowns, spoken);
    }

    private static void take(
            String field,
            int place,
            Definition definition,
            Map<SeriesColumn, Integer> columns,
            Map<String, Integer> breakdowns) {
        var column = Arrays.stream(SeriesColumn.values())
                .filter(one -> one.code().equals(field))
                .findFirst();
        if (column.isPresent()) {
            columns.putIfAbsent(column.get(), place);
        } else if (definition.breakdowns().contains(field)) {
            breakdowns.putIfAbsent(field, place);
        } else if (!field.equals("-")) {
            throw new IllegalArgumentException(field);
        }
    }

    private static void byHeader(
            String header,
            int place,
            Definition definition,
            Map<SeriesColumn, Integer> columns,
            Map<String, Integer> breakdowns) {
        var breakdown = definition.breakdowns().stream()
                .filter(one -> SeriesColumn.plain(one).equals(SeriesColumn.plain(header)))
                .findFirst();
        if (breakdown.isPresent()) {
            breakdowns.putIfAbsent(breakdown.get(), place);
        } else {
            SeriesColumn.called(header).ifPresent(column -> columns.putIfAbsent(column, place));
        }
    }

    private static List<Integer> left(
            Table table, Said said, Map<SeriesColumn, Integer> columns, Map<String, Integer> breakdowns) {
        return IntStream.range(0, table.headers().size())
                .boxed()
                .filter(place -> !table.headers().get(place).isBlank()
                        && said.field(table.headers().get(place)).isEmpty()
                        && !columns.containsValue(place)
                        && !breakdowns.containsValue(place))
                .toList();
    }

    /** Columns that would be read as what another is read as already, by their place. */
    Map<Integer, String> doubled(Table table) {
        var doubled = new LinkedHashMap<Integer, String>();
        for (int place = 0; place < table.headers().size(); place++) {
            var column = SeriesColumn.called(table.headers().get(place));
            if (column.isPresent()
                    && !spoken.contains(place)
                    && at(place).isEmpty()
                    && columns.containsKey(column.get())) {
                doubled.put(place, table.headers().get(columns.getOrDefault(column.get(), place)));
            }
        }
        return doubled;
    }

    Optional<Integer> place(SeriesColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** What is held at a place of the table, or nothing that is read. */
    Optional<String> at(int place) {
        return Stream.concat(
                        columns.entrySet().stream()
                                .filter(one -> one.getValue() == place)
                                .map(one -> one.getKey().code()),
                        breakdowns.entrySet().stream()
                                .filter(one -> one.getValue() == place)
                                .map(Map.Entry::getKey))
                .findFirst();
    }
}
