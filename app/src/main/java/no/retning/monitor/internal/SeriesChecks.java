package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.retning.engines.cube.Mark;
import no.retning.engines.cube.Period;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.table.Table;
import no.retning.monitor.Observation;

/** What only shows when all figures of a table are seen together, and beside what was the truth before. */
final class SeriesChecks {
    private static final int MOST = 200;
    /** A figure that is this many times the one before is worth a look. */
    private static final BigDecimal JUMP = BigDecimal.valueOf(2);
    /** At a tenth or ten times, a comma has often moved. */
    private static final BigDecimal TENFOLD = BigDecimal.valueOf(9);

    private final Table table;
    private final SeriesMapping mapping;
    private final List<SeriesFinding> findings = new ArrayList<>();

    private SeriesChecks(Table table, SeriesMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /**
     * Looks through figures.
     *
     * @param rows the figures by the row that they are from
     * @param truth what is published now
     */
    static List<SeriesFinding> of(
            Table table, SeriesMapping mapping, Map<Integer, Observation> rows, Collection<Observation> truth) {
        var checks = new SeriesChecks(table, mapping);
        checks.wide(rows.values());
        checks.alike(rows, checks.place(SeriesColumn.AREA), Observation::area);
        mapping.breakdowns()
                .forEach((breakdown, place) ->
                        checks.alike(rows, place, figure -> figure.codes().getOrDefault(breakdown, "")));
        checks.gaps(rows);
        checks.jumps(rows, truth);
        return checks.findings.stream().limit(MOST).toList();
    }

    private int place(SeriesColumn column) {
        return mapping.place(column).orElse(0);
    }

    /** Two that differ only in case and spaces are one, or one of them is wrong. */
    private void alike(Map<Integer, Observation> rows, int place, Function<Observation, String> code) {
        var first = new HashMap<String, String>();
        rows.forEach((row, figure) -> {
            var said = code.apply(figure);
            var before = first.putIfAbsent(plain(said), said);
            if (before != null && !before.equals(said)) {
                findings.add(SeriesFinding.cell(row, place, table, "alike", said, before));
            }
        });
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Few figures can span a table that nobody could be given whole. */
    private void wide(Collection<Observation> figures) {
        var dimensions = new ArrayList<Function<Observation, String>>();
        dimensions.add(Observation::area);
        dimensions.add(Observation::period);
        mapping.breakdowns()
                .keySet()
                .forEach(breakdown -> dimensions.add(figure -> figure.codes().getOrDefault(breakdown, "")));
        double cells = dimensions.stream()
                .mapToDouble(code -> figures.stream().map(code).distinct().count())
                .reduce(1, (one, other) -> one * other);
        if (cells > Dataset.MOST_CELLS) {
            findings.add(SeriesFinding.table("wide", Dataset.MOST_CELLS));
        }
    }

    /** A year that is left out between others. */
    private void gaps(Map<Integer, Observation> rows) {
        var series = new HashMap<String, TreeMap<Period, Integer>>();
        rows.forEach((row, figure) -> series.computeIfAbsent(
                        figure.area() + "\t" + figure.codes(), unseen -> new TreeMap<>())
                .put(Period.of(figure.period()), row));
        series.values().forEach(periods -> {
            Period before = null;
            for (var period : periods.entrySet()) {
                if (before != null && before.until().isBefore(period.getKey().from())) {
                    findings.add(SeriesFinding.worth(
                            period.getValue(),
                            place(SeriesColumn.PERIOD),
                            table,
                            "gap",
                            before.code(),
                            period.getKey().code()));
                }
                before = period.getKey();
            }
        });
    }

    private void jumps(Map<Integer, Observation> rows, Collection<Observation> truth) {
        var was = new HashMap<Observation.Key, Observation>();
        truth.forEach(figure -> was.put(figure.key(), figure));
        rows.forEach((row, figure) -> {
            var before = was.get(figure.key());
            if (before != null && !figure.marks().contains(Mark.BREAK)) {
                jump(row, before, figure);
            }
        });
        var now = new TreeSet<String>();
        rows.values().forEach(figure -> now.add(figure.area()));
        var gone = new TreeSet<String>();
        truth.forEach(figure -> gone.add(figure.area()));
        gone.removeAll(now);
        if (!gone.isEmpty()) {
            findings.add(
                    SeriesFinding.worth(0, place(SeriesColumn.AREA), table, "areasGone", gone.size(), gone.first()));
        }
    }

    private void jump(int row, Observation before, Observation after) {
        var was = before.value();
        var is = after.value();
        if (was == null || is == null || was.signum() == 0 || is.signum() == 0) {
            return;
        }
        var times = is.divide(was, 4, RoundingMode.HALF_UP).abs();
        var inverse = was.divide(is, 4, RoundingMode.HALF_UP).abs();
        var largest = times.max(inverse);
        if (largest.compareTo(JUMP) >= 0) {
            findings.add(SeriesFinding.worth(
                    row,
                    place(SeriesColumn.VALUE),
                    table,
                    largest.compareTo(TENFOLD) >= 0 ? "jump.tenfold" : "jump",
                    is.toPlainString(),
                    was.toPlainString()));
        }
    }
}
