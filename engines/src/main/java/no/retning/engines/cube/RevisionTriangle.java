package no.retning.engines.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a series as each vintage gave them: who reads down a period sees how it was revised.
 *
 * @param periods all that any vintage has for the series, in the order of time
 * @param rows a row a period, a cell a vintage, {@link Cell#ABSENT} where the vintage said nothing
 */
public record RevisionTriangle(List<Period> periods, List<Vintage> vintages, List<List<Cell>> rows) {
    public RevisionTriangle {
        periods = List.copyOf(periods);
        vintages = List.copyOf(vintages);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static RevisionTriangle of(List<Vintage> vintages, String area, Map<String, String> codes) {
        var periods = new TreeSet<Period>();
        for (Vintage vintage : vintages) {
            for (Period period : vintage.cube().layout().periods()) {
                if (vintage.cube().cell(area, period.code(), codes).isThere()) {
                    periods.add(period);
                }
            }
        }
        var rows = new ArrayList<List<Cell>>();
        for (Period period : periods) {
            var key = new CellKey(area, period, new TreeMap<>(codes));
            rows.add(vintages.stream().map(vintage -> key.in(vintage.cube())).toList());
        }
        return new RevisionTriangle(List.copyOf(periods), vintages, rows);
    }

    /** The first value that was published for a period; null where there never was one. */
    public @Nullable Double first(int period) {
        return rows.get(period).stream()
                .map(Cell::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What the last vintage says of a period; null where it has no value. */
    public @Nullable Double latest(int period) {
        return rows.get(period).isEmpty() ? null : rows.get(period).getLast().value();
    }
}
