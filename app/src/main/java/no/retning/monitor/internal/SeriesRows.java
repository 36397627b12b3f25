package no.retning.monitor.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.retning.engines.cube.Mark;
import no.retning.formats.table.Table;
import no.retning.monitor.Aggregation;
import no.retning.monitor.Definition;
import no.retning.monitor.Observation;

/** Reads the rows of a table as figures of an indicator, and notes whatever is wrong with any of them. */
final class SeriesRows {
    private static final List<String> TOTALS = List.of(
            "i alt", "ialt", "totalt", "total", "sum", "alle", "hele landet", "heile landet", "norge", "noreg", "all");
    private static final int PER_CENT = 100;
    private static final BigDecimal ALL = BigDecimal.valueOf(PER_CENT);

    private final Table table;
    private final SeriesMapping mapping;
    private final Definition definition;
    private final Collection<Observation> truth;
    private final LocalDate today;
    private final SortedMap<Integer, Observation> figures = new TreeMap<>();
    private final List<SeriesFinding> findings = new ArrayList<>();
    private final Map<Observation.Key, Integer> seen = new HashMap<>();

    /**
     * What a table says.
     *
     * @param figures those of rows that nothing is wrong with
     * @param findings as one reads the table: what is of all of it first, then row by row and cell by cell
     */
    record Reading(List<Observation> figures, List<SeriesFinding> findings) {
        Reading {
            figures = List.copyOf(figures);
            findings = findings.stream().sorted(SeriesFinding.AS_READ).toList();
        }

        /** The same, which tells how many more figures are hidden for the sake of others. */
        Reading with(int more) {
            return more == 0
                    ? this
                    : new Reading(
                            figures,
                            Stream.concat(Stream.of(SeriesFinding.note("companions", more)), findings.stream())
                                    .toList());
        }

        boolean lands() {
            return findings.stream().noneMatch(SeriesFinding::stops);
        }
    }

    private SeriesRows(
            Table table, SeriesMapping mapping, Definition definition, Collection<Observation> truth, LocalDate today) {
        this.table = table;
        this.mapping = mapping;
        this.definition = definition;
        this.truth = truth;
        this.today = today;
    }

    /** @param truth what is published now, or nothing where that does not matter */
    static Reading read(
            Table table, SeriesMapping mapping, Definition definition, Collection<Observation> truth, LocalDate today) {
        return new SeriesRows(table, mapping, definition, truth, today).reading();
    }

    private Reading reading() {
        if (mapping.place(SeriesColumn.PERIOD).isEmpty()) {
            findings.add(SeriesFinding.table("noPeriod", String.join(", ", table.headers())));
        }
        boolean counted = mapping.place(SeriesColumn.NUMERATOR).isPresent()
                && mapping.place(SeriesColumn.DENOMINATOR).isPresent();
        if (mapping.place(SeriesColumn.VALUE).isEmpty() && !counted) {
            findings.add(SeriesFinding.table("noValue", String.join(", ", table.headers())));
        }
        if (table.rows().isEmpty()) {
            findings.add(SeriesFinding.table("noRows"));
        }
        mapping.doubled(table)
                .forEach((place, field) -> findings.add(SeriesFinding.cell(
                        0, place, table, "column.twice", table.headers().get(place), field)));
        if (findings.isEmpty()) {
            table.rows().forEach(this::row);
            findings.addAll(SeriesChecks.of(table, mapping, figures, truth));
        }
        return new Reading(List.copyOf(figures.values()), findings);
    }

    private void row(Table.Row row) {
        int before = findings.size();
        long extra = row.cells().stream()
                .skip(table.headers().size())
                .filter(cell -> !cell.isBlank())
                .count();
        if (extra > 0) {
            findings.add(SeriesFinding.cell(row.number(), table.headers().size(), table, "row.long", extra));
        }
        var period = period(row);
        var area = area(row);
        var codes = codes(row);
        var status = status(row);
        var value = number(row, SeriesColumn.VALUE);
        var numerator = number(row, SeriesColumn.NUMERATOR);
        var denominator = number(row, SeriesColumn.DENOMINATOR);
        if (findings.size() > before) {
            return;
        }
        sane(row, value, numerator);
        counts(row, value, numerator, denominator);
        var shown = value.or(() -> share(numerator, denominator));
        var marks = new TreeSet<>(status.marks());
        if (shown.isEmpty() && !marks.contains(Mark.NOT_COMPUTABLE) && !status.hidden()) {
            marks.add(Mark.MISSING);
        }
        if (shown.isPresent() && (marks.contains(Mark.MISSING) || marks.contains(Mark.NOT_COMPUTABLE))) {
            wrong(row, SeriesColumn.STATUS, "valueAndNone", shown.get().toPlainString());
        }
        var figure = new Observation(
                area,
                period,
                codes,
                shown.orElse(null),
                numerator.orElse(null),
                denominator.orElse(null),
                marks,
                status.hidden());
        var twin = seen.putIfAbsent(figure.key(), row.number());
        if (twin != null) {
            wrong(row, SeriesColumn.PERIOD, "twice", twin);
        }
        if (findings.size() == before) {
            figures.put(row.number(), figure);
        }
    }

    private String cell(Table.Row row, SeriesColumn column) {
        return mapping.place(column).map(place -> row.cell(place).strip()).orElse("");
    }

    private void wrong(Table.Row row, SeriesColumn column, String word, Object... arguments) {
        findings.add(SeriesFinding.cell(row.number(), mapping.place(column).orElse(0), table, word, arguments));
    }

    private String period(Table.Row row) {
        var written = cell(row, SeriesColumn.PERIOD);
        var period = WrittenPeriod.of(
                written,
                definition.frequency(),
                today,
                cell(row, SeriesColumn.STATUS).equalsIgnoreCase("f"));
        if (period.wrong() != null) {
            wrong(row, SeriesColumn.PERIOD, period.wrong(), written);
        }
        return period.code();
    }

    /** All of the country where no part of it is named. */
    private String area(Table.Row row) {
        var written = cell(row, SeriesColumn.AREA);
        if (written.length() > Observation.LONGEST_CODE) {
            wrong(row, SeriesColumn.AREA, "code.long", Observation.LONGEST_CODE);
        } else if (!written.isEmpty() && !Observation.isCode(written)) {
            wrong(row, SeriesColumn.AREA, "code.signs", written);
        }
        if (TOTALS.contains(SeriesColumn.plain(written))) {
            wrong(row, SeriesColumn.AREA, "area.total", written);
        }
        return written.isEmpty() ? Observation.WHOLE : written;
    }

    private TreeMap<String, String> codes(Table.Row row) {
        var codes = new TreeMap<String, String>();
        mapping.breakdowns().forEach((breakdown, place) -> {
            var code = row.cell(place).strip();
            if (code.length() > Observation.LONGEST_CODE) {
                findings.add(SeriesFinding.cell(row.number(), place, table, "code.long", Observation.LONGEST_CODE));
            } else if (code.equals(Observation.WHOLE) || TOTALS.contains(SeriesColumn.plain(code))) {
                findings.add(SeriesFinding.cell(row.number(), place, table, "code.total", code));
            } else if (!code.isEmpty() && !Observation.isCode(code)) {
                findings.add(SeriesFinding.cell(row.number(), place, table, "code.signs", code));
            } else if (!code.isEmpty()) {
                codes.put(breakdown, code);
            }
        });
        return codes;
    }

    /** By what stands beside the figure, or in its place. */
    private FigureStatus status(Table.Row row) {
        var inPlace = cell(row, SeriesColumn.VALUE);
        if (Optional.of(inPlace).filter(sign -> sign.matches(":|\\.\\.?")).isPresent()) {
            return FigureStatus.read(inPlace).orElse(FigureStatus.NORMAL);
        }
        var written = cell(row, SeriesColumn.STATUS);
        var status = FigureStatus.read(written);
        if (status.isEmpty()) {
            wrong(row, SeriesColumn.STATUS, "status.unknown", written);
        }
        return status.orElse(FigureStatus.NORMAL);
    }

    private Optional<BigDecimal> number(Table.Row row, SeriesColumn column) {
        var written = cell(row, column);
        var number = WrittenNumber.of(written);
        if (number.wrong() != null) {
            wrong(row, column, number.wrong(), written);
        }
        return number.value();
    }

    /** What is counted is not less than none, and a share in per cent not more than all. */
    private void sane(Table.Row row, Optional<BigDecimal> value, Optional<BigDecimal> numerator) {
        boolean counted = definition.aggregation() != Aggregation.NONE;
        if (counted && value.filter(one -> one.signum() < 0).isPresent()) {
            wrong(row, SeriesColumn.VALUE, "negative", value.get().toPlainString());
        }
        if (numerator.filter(one -> one.signum() < 0).isPresent()) {
            wrong(row, SeriesColumn.NUMERATOR, "negative", numerator.get().toPlainString());
        }
        if (definition.per() == PER_CENT
                && value.filter(one -> one.compareTo(ALL) > 0).isPresent()) {
            wrong(row, SeriesColumn.VALUE, "aboveAll", value.get().toPlainString());
        }
    }

    /** What is counted, and of how many: both or neither, and no more than all. */
    private void counts(
            Table.Row row,
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        if (numerator.isPresent() != denominator.isPresent()) {
            wrong(
                    row,
                    numerator.isPresent() ? SeriesColumn.DENOMINATOR : SeriesColumn.NUMERATOR,
                    numerator.isPresent() ? "denominator.missing" : "numerator.missing");
            return;
        }
        if (denominator.isEmpty()) {
            return;
        }
        if (denominator.get().signum() <= 0) {
            wrong(
                    row,
                    SeriesColumn.DENOMINATOR,
                    "denominator.none",
                    denominator.get().toPlainString());
            return;
        }
        if (definition.aggregation() != Aggregation.RATIO_OF_SUMS) {
            wrong(row, SeriesColumn.NUMERATOR, "noShare");
            return;
        }
        if (definition.per() == PER_CENT && numerator.orElseThrow().compareTo(denominator.get()) > 0) {
            wrong(
                    row,
                    SeriesColumn.NUMERATOR,
                    "moreThanAll",
                    numerator.get().toPlainString(),
                    denominator.get().toPlainString());
            return;
        }
        var counted = share(numerator, denominator).orElseThrow();
        if (value.isPresent() && !agrees(value.get(), numerator.orElseThrow(), denominator.get())) {
            wrong(row, SeriesColumn.VALUE, "disagrees", value.get().toPlainString(), counted.toPlainString());
        }
    }

    private boolean agrees(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        var exact = numerator
                .multiply(BigDecimal.valueOf(definition.per()))
                .divide(denominator, Math.max(value.scale(), 0) + 1, RoundingMode.HALF_UP);
        var step = BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0));
        return exact.subtract(value).abs().compareTo(step) <= 0;
    }

    private Optional<BigDecimal> share(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        return numerator.flatMap(above -> denominator
                .filter(below -> below.signum() > 0)
                .map(below -> above.multiply(BigDecimal.valueOf(definition.per()))
                        .divide(below, definition.decimals(), RoundingMode.HALF_UP)));
    }
}
