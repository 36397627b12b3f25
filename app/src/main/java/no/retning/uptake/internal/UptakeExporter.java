package no.retning.uptake.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.JsonTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.XlsxTable;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Languages;
import no.retning.uptake.Figure;
import no.retning.uptake.Solution;
import no.retning.uptake.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code export uptake}: every figure, or those of one solution, as a table that {@code import uptake} reads back as it was. */
@Component
final class UptakeExporter implements Exporter {
    private static final String FORMAT = "format";

    private final Solutions solutions;
    private final Words words;

    UptakeExporter(Solutions solutions, Languages languages, WordBook book) {
        this.solutions = solutions;
        words = book.in(languages.first().tag());
    }

    @Override
    public String kind() {
        return "uptake";
    }

    @Override
    public Set<String> options() {
        return Set.of(FORMAT);
    }

    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var all = id == null
                ? solutions.all()
                : List.of(solutions.find(id).orElseThrow(() -> new Problem("There is no solution " + id)));
        var table = table(all);
        switch (options.getOrDefault(FORMAT, "csv")) {
            case "csv" -> CsvTable.write(table, to);
            case "xlsx" -> XlsxTable.write(words.of("uptake.heading"), table, to);
            case "json" -> JsonTable.write(table, to);
            default -> throw new Problem("Uptake is written as csv, xlsx or json");
        }
    }

    private Table table(List<Solution> all) {
        var columns = UptakeColumn.values();
        var rows = new ArrayList<Table.Row>();
        for (var solution : all) {
            for (var figure : solution.figures()) {
                rows.add(new Table.Row(
                        rows.size() + 2,
                        Arrays.stream(columns)
                                .map(column -> cell(solution, figure, column))
                                .toList()));
            }
        }
        return new Table(Arrays.stream(columns).map(UptakeColumn::heading).toList(), rows);
    }

    private String cell(Solution solution, Figure figure, UptakeColumn column) {
        return switch (column) {
            case SOLUTION -> solution.header().slug();
            case TYPE -> words.of("uptake.type." + figure.type().code());
            case GROUP -> words.of("roadmap.group." + figure.group().code());
            case REGION -> figure.region();
            case VENDOR -> figure.vendor();
            case DAY -> figure.day().toString();
            case REACHED -> Objects.toString(figure.reached(), "");
            case TOTAL -> Objects.toString(figure.total(), "");
            case PERCENT ->
                figure.percent() == null ? "" : figure.percent().toPlainString().replace('.', ',') + " %";
            case CITATION -> figure.source().citation();
            case SOURCE_URL -> Objects.requireNonNullElse(figure.source().url(), "");
            case ILLUSTRATIVE -> figure.source().illustrative() ? "ja" : "";
        };
    }
}
