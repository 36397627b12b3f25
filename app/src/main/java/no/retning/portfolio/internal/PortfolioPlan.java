package no.retning.portfolio.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.portfolio.Measure;

/** What a table of measures comes to. */
record PortfolioPlan(
        Path file,
        Table table,
        Map<PortfolioColumn, Integer> mapping,
        List<Planned> rows,
        List<PartRows.Planned<?>> parts) {

    /** @param before as it is now, or blank for one that is new */
    record Planned(Row row, Measure before, Measure after) {
        boolean isNew() {
            return before.header().version() == 0;
        }

        boolean isSame() {
            return before.equals(after);
        }
    }

    /** Says how each column is understood, and what becomes of each row. */
    void tell(PrintStream out) {
        var name = file.getFileName();
        mapping.forEach((column, place) -> out.println("%s: column %s “%s” is read as %s"
                .formatted(name, Table.letters(place), table.headers().get(place), column.code())));
        for (int i = 0; i < table.headers().size(); i++) {
            if (!mapping.containsValue(i) && !table.headers().get(i).isBlank()) {
                out.println("%s: column %s “%s” is left out"
                        .formatted(name, Table.letters(i), table.headers().get(i)));
            }
        }
        for (var one : rows) {
            var title = one.after().title().byLanguage().values().stream()
                    .findFirst()
                    .orElse("");
            out.println("%s, row %d: %s “%s”"
                    .formatted(
                            name,
                            one.row().number(),
                            one.isNew() ? "new" : one.isSame() ? "the same" : "changed",
                            title));
        }
        for (var one : parts) {
            out.println("%s, row %d: %s %s of “%s”"
                    .formatted(
                            name,
                            one.row().number(),
                            one.isNew() ? "new" : one.isSame() ? "the same" : "changed",
                            one.records().kind(),
                            one.row().cell(mapping.getOrDefault(PortfolioColumn.PARENT, 0))));
        }
    }
}
