package no.retning.portfolio.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.JsonTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.formats.table.XlsxTable;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PartEntries;
import no.retning.record.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code export portfolio}: every measure, or one, and what belongs to it, as a table that {@code import portfolio} reads
 * back as it was. Each row says what it tells of; money that is kept from publication stays behind. */
@Component
final class PortfolioExporter implements Exporter {
    private static final String FORMAT = "format";

    private final Measures measures;
    private final MeasureCells cells;
    private final List<PartEntries<?>> parts;
    private final PartCells partCells;
    private final Words words;

    PortfolioExporter(
            Measures measures,
            MeasureCells cells,
            List<PartEntries<?>> parts,
            PartCells partCells,
            Languages languages,
            WordBook book) {
        this.measures = measures;
        this.cells = cells;
        this.parts = parts;
        this.partCells = partCells;
        words = book.in(languages.first().tag());
    }

    @Override
    public String kind() {
        return "portfolio";
    }

    @Override
    public Set<String> options() {
        return Set.of(FORMAT);
    }

    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var all = id == null
                ? measures.all()
                : List.of(measures.find(id).orElseThrow(() -> new Problem("There is no measure " + id)));
        var table = table(all);
        switch (options.getOrDefault(FORMAT, "csv")) {
            case "csv" -> CsvTable.write(table, to);
            case "xlsx" -> XlsxTable.write(words.of("portfolio.measures"), table, to);
            case "json" -> JsonTable.write(table, to);
            default -> throw new Problem("A portfolio is written as csv, xlsx or json");
        }
    }

    private Table table(List<Measure> all) {
        var columns = PortfolioColumn.values();
        var rows = new ArrayList<Row>();
        for (var measure : all) {
            Stream.concat(
                            Stream.of(cells.of(measure)),
                            parts.stream().flatMap(part -> partCells.of(part, measure).stream()))
                    .forEach(one -> rows.add(new Row(
                            rows.size() + 2,
                            Arrays.stream(columns)
                                    .map(column -> one.getOrDefault(column, ""))
                                    .toList())));
        }
        return new Table(Arrays.stream(columns).map(PortfolioColumn::heading).toList(), rows);
    }
}
