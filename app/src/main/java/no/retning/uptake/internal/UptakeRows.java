package no.retning.uptake.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.retning.form.CellFault;
import no.retning.formats.table.Amounts;
import no.retning.formats.table.ColumnFinder;
import no.retning.formats.table.Days;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.record.Source;
import no.retning.uptake.Figure;
import no.retning.uptake.FigureType;
import no.retning.uptake.WrongNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as figures. A cell that cannot be read is a fault that names its row and column; a row that says that
 * there is no figure ("n/a") is left out, and said to be.
 */
final class UptakeRows {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final List<String> YES = List.of("ja", "yes", "true", "x", "1");
    private static final Source NONE = Source.NONE;

    private final Table table;
    private final UptakeMapping mapping;
    private final UptakeWords words;
    private final @Nullable UUID solution;
    private final Days days;
    private final boolean shares;
    private final List<CellFault> faults = new ArrayList<>();
    private final List<Integer> silent = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param solution that rows are about which name none, or null */
    UptakeRows(Table table, UptakeMapping mapping, UptakeWords words, @Nullable UUID solution) {
        this.table = table;
        this.mapping = mapping;
        this.words = words;
        this.solution = solution;
        days = Days.of(cells(UptakeColumn.DAY));
        shares = areShares(cells(UptakeColumn.PERCENT));
    }

    /** A figure, what it is of and the row it stood in. */
    record Read(int row, UUID solution, Figure figure) {}

    List<CellFault> faults() {
        return faults;
    }

    /** The rows that say that there is no figure. */
    List<Integer> silent() {
        return silent;
    }

    /** Whether the column of per cent has shares of one, as a spreadsheet keeps what it shows as per cent. */
    boolean hasShares() {
        return shares;
    }

    private List<String> cells(UptakeColumn column) {
        var place = mapping.columns().get(column);
        return place == null
                ? List.of()
                : table.rows().stream()
                        .map(row -> row.cell(place))
                        .filter(cell -> !Amounts.isNothing(cell))
                        .toList();
    }

    private static boolean areShares(List<String> cells) {
        var numbers = cells.stream().map(UptakeRows::percent).toList();
        return !numbers.isEmpty()
                && cells.stream().noneMatch(cell -> cell.contains("%"))
                && numbers.stream().allMatch(one -> one.isPresent() && one.get().compareTo(BigDecimal.ONE) <= 0)
                && numbers.stream()
                        .anyMatch(one -> one.orElseThrow().stripTrailingZeros().scale() > 0);
    }

    /** A point with three figures after it is no thousand here: nothing is more than a hundred per cent. */
    private static Optional<BigDecimal> percent(String cell) {
        var number = cell.replaceAll("(?i)(%|prosent|pst\\.?|per cent|percent)", "")
                .replaceAll("[\\s\u00a0\u202f]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        return number.matches("-?\\d{1,9}(\\.\\d{1,12})?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    List<Read> read() {
        for (var needed : List.of(UptakeColumn.GROUP, UptakeColumn.DAY)) {
            if (!mapping.has(needed)) {
                faults.add(CellFault.table("uptake.wrong.column", named(needed)));
            }
        }
        if (!mapping.has(UptakeColumn.REACHED) && !mapping.has(UptakeColumn.PERCENT)) {
            faults.add(CellFault.table("uptake.wrong.column", named(UptakeColumn.REACHED)));
        }
        if (!mapping.has(UptakeColumn.SOLUTION) && solution == null) {
            faults.add(CellFault.table("uptake.wrong.column", named(UptakeColumn.SOLUTION)));
        }
        return faults.isEmpty()
                ? table.rows().stream()
                        .map(this::read)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static CellFault.Named named(UptakeColumn column) {
        return new CellFault.Named("uptake.column." + column.code());
    }

    private Optional<Read> read(Row row) {
        int before = faults.size();
        var of = said(row, UptakeColumn.SOLUTION, words::solution, solution);
        var type = said(row, UptakeColumn.TYPE, words::type, FigureType.OBSERVED);
        var group = said(row, UptakeColumn.GROUP, words::group, null);
        var day = said(row, UptakeColumn.DAY, days::read, null);
        var reached = count(row, UptakeColumn.REACHED);
        var total = count(row, UptakeColumn.TOTAL);
        var percent = share(row);
        if (faults.size() > before) {
            return Optional.empty();
        }
        var wrong = WrongNumbers.of(reached, total, percent);
        if (wrong == WrongNumbers.NOTHING) {
            silent.add(row.number());
            return Optional.empty();
        }
        if (wrong != null) {
            fault(row, column(wrong), "uptake.wrong." + wrong.word());
            return Optional.empty();
        }
        var figure = new Figure(
                Objects.requireNonNull(type),
                Objects.requireNonNull(group),
                cell(row, UptakeColumn.REGION).orElse(""),
                cell(row, UptakeColumn.VENDOR).orElse(""),
                Objects.requireNonNull(day),
                reached,
                total,
                percent,
                source(row));
        var twin = seen.putIfAbsent(of + "/" + figure.id(), row.number());
        if (twin != null) {
            fault(row, UptakeColumn.DAY, "uptake.wrong.twin", String.valueOf(twin));
            return Optional.empty();
        }
        return Optional.of(new Read(row.number(), Objects.requireNonNull(of), figure));
    }

    private UptakeColumn column(WrongNumbers wrong) {
        var own = switch (wrong) {
            case NOTHING, MORE_THAN_ALL -> UptakeColumn.REACHED;
            case OF_HOW_MANY, OF_NONE -> UptakeColumn.TOTAL;
            case NO_SHARE, DISAGREE -> UptakeColumn.PERCENT;
        };
        return mapping.has(own) ? own : UptakeColumn.REACHED;
    }

    private void fault(Row row, UptakeColumn column, String word, Object... arguments) {
        faults.add(CellFault.cell(row.number(), mapping.columns().getOrDefault(column, 0), table, word, arguments));
    }

    private Optional<String> cell(Row row, UptakeColumn column) {
        return Optional.ofNullable(mapping.columns().get(column))
                .map(row::cell)
                .map(String::strip)
                .filter(cell -> !Amounts.isNothing(cell));
    }

    /** What a cell means; {@code otherwise} where it is empty, which is a fault if that is null. */
    private <T> @Nullable T said(
            Row row, UptakeColumn column, Function<String, Optional<T>> meaning, @Nullable T otherwise) {
        var cell = cell(row, column);
        if (cell.isEmpty()) {
            if (otherwise == null) {
                fault(row, column, "uptake.wrong.empty");
            }
            return otherwise;
        }
        var meant = meaning.apply(cell.get());
        if (meant.isEmpty()) {
            fault(row, column, "uptake.wrong.unknown." + column.code(), cell.get());
        }
        return meant.orElse(null);
    }

    private @Nullable Integer count(Row row, UptakeColumn column) {
        var cell = cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        var number = Amounts.read(cell.get())
                .filter(one -> one.signum() >= 0 && one.stripTrailingZeros().scale() <= 0 && one.compareTo(MOST) <= 0);
        if (number.isEmpty()) {
            fault(row, column, "uptake.wrong.noCount", cell.get());
        }
        return number.map(BigDecimal::intValueExact).orElse(null);
    }

    private @Nullable BigDecimal share(Row row) {
        var cell = cell(row, UptakeColumn.PERCENT);
        if (cell.isEmpty()) {
            return null;
        }
        var number = percent(cell.get());
        if (number.isEmpty()) {
            fault(row, UptakeColumn.PERCENT, "uptake.wrong.noPercent", cell.get());
        }
        return number.map(one -> shares ? one.multiply(HUNDRED) : one).orElse(null);
    }

    private Source source(Row row) {
        var url = cell(row, UptakeColumn.SOURCE_URL).orElse(null);
        if (url != null && !url.matches("https?://[^\\s<>\"]+")) {
            fault(row, UptakeColumn.SOURCE_URL, "form.wrong.url");
        }
        var illustrative = cell(row, UptakeColumn.ILLUSTRATIVE)
                .filter(said -> YES.contains(ColumnFinder.plain(said)))
                .isPresent();
        var source = new Source(cell(row, UptakeColumn.CITATION).orElse(""), url, illustrative);
        return source.equals(NONE) ? NONE : source;
    }
}
