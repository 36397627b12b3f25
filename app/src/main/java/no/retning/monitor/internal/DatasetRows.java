package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.table.Table;
import no.retning.monitor.Definition;
import no.retning.monitor.Observation;

/**
 * A table of statistics as rows, so that what is wrong with its figures is found as in any other table. A row has the number
 * of its place among the values, counted from 1.
 *
 * @param faults why it cannot be read at all, a line each
 */
record DatasetRows(Table table, List<String> faults) {
    static DatasetRows of(Dataset dataset, Definition definition) {
        var headers = Stream.of(
                        Stream.of("period", "area"), definition.breakdowns().stream(), Stream.of("value", "status"))
                .flatMap(part -> part)
                .toList();
        var reading = DatasetFigures.read(dataset, definition);
        var rows = new ArrayList<Table.Row>();
        for (int place = 0; place < reading.figures().size(); place++) {
            int cell = reading.cells().get(place);
            rows.add(row(dataset, definition, cell, reading.figures().get(place)));
        }
        return new DatasetRows(new Table(headers, List.copyOf(rows)), reading.faults());
    }

    private static Table.Row row(Dataset dataset, Definition definition, int cell, Observation figure) {
        var value = figure.value();
        var sign = Objects.requireNonNullElse(dataset.statuses().get(cell), "");
        var cells = new ArrayList<String>();
        cells.add(figure.period());
        cells.add(figure.area().equals(Observation.WHOLE) ? "" : figure.area());
        definition.breakdowns().forEach(breakdown -> cells.add(figure.codes().getOrDefault(breakdown, "")));
        cells.add(value == null ? "" : value.toPlainString());
        // What offices write for none at all has become a figure.
        cells.add(sign.equals("-") ? "" : sign);
        return new Table.Row(cell + 1, List.copyOf(cells));
    }
}
