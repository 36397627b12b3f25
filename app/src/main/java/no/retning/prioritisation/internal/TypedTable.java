package no.retning.prioritisation.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/** A table typed into one field, its columns found by their headers; every fault names its row and column. */
final class TypedTable {
    private static final int MOST_FAULTS = 12;

    private final Form form;
    private final String field;
    private final List<String> headers = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** Reads a field; {@link #check} says afterwards what was wrong with it. */
    TypedTable(Form form, String field) {
        this.form = form;
        this.field = field;
        if (form.value(field).isEmpty()) {
            return;
        }
        try {
            var table = CsvTable.read(new ByteArrayInputStream(form.value(field).getBytes(StandardCharsets.UTF_8)));
            table.headers().forEach(header -> headers.add(plain(header)));
            rows.addAll(table.rows());
        } catch (UnreadableTable unreadable) {
            faults.add(form.words().of("prioritisation.wrong.quote"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same table as it is typed, its columns parted by semicolons. */
    static String typed(List<String> headers, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            CsvTable.write(
                    new Table(
                            headers,
                            rows.stream().map(cells -> new Table.Row(0, cells)).toList()),
                    out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** A number as it is typed: with a comma, and no more decimals than it has. */
    static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    List<Table.Row> rows() {
        return rows;
    }

    /** Notes columns that are none of these, and the first of those that must be there and are not. */
    void expect(List<String> demanded, List<String> allowed) {
        if (rows.isEmpty() && headers.isEmpty()) {
            return;
        }
        demanded.stream()
                .filter(name -> !headers.contains(plain(name)))
                .findFirst()
                .ifPresent(name -> faults.add(form.words().of("prioritisation.wrong.header", name)));
        var known = allowed.stream().map(TypedTable::plain).toList();
        headers.stream()
                .filter(header -> !header.isEmpty() && !known.contains(header))
                .forEach(header -> faults.add(form.words().of("prioritisation.wrong.column", header)));
    }

    String text(Table.Row row, String column) {
        int at = headers.indexOf(plain(column));
        return at < 0 ? "" : row.cell(at).strip();
    }

    /** A text that must be there. */
    String demanded(Table.Row row, String column) {
        var text = text(row, column);
        if (text.isEmpty()) {
            wrong(row, column, "prioritisation.wrong.empty");
        }
        return text;
    }

    @Nullable
    BigDecimal number(Table.Row row, String column) {
        var typed = text(row, column)
                .replaceAll("[\\s\u00a0\u202f]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            wrong(row, column, "prioritisation.wrong.number", text(row, column));
            return null;
        }
        return new BigDecimal(typed);
    }

    /** A number that is nothing or more. */
    @Nullable
    BigDecimal amount(Table.Row row, String column) {
        var number = number(row, column);
        if (number != null && number.signum() < 0) {
            wrong(row, column, "prioritisation.wrong.negative", text(row, column));
            return null;
        }
        return number;
    }

    /** The numbers in several columns, by column; where nothing is written there is none. */
    Map<String, BigDecimal> numbers(Table.Row row, List<String> columns, boolean negativeToo) {
        var numbers = new TreeMap<String, BigDecimal>();
        for (var column : columns) {
            var number = negativeToo ? number(row, column) : amount(row, column);
            if (number != null) {
                numbers.put(column, number);
            }
        }
        return numbers;
    }

    void wrong(Table.Row row, String column, String key, Object... arguments) {
        faults.add(form.words()
                .of(
                        "prioritisation.wrong.at",
                        String.valueOf(row.number()),
                        column,
                        form.words().of(key, arguments)));
    }

    /** Tells the form what was wrong. */
    void check() {
        if (!faults.isEmpty()) {
            var said = String.join(" ", faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
            form.wrong(field, "prioritisation.wrong.table", said);
        }
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
