package no.retning.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.retning.formats.table.Table.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV (RFC 4180), read with comma, semicolon or tab, in UTF-8 or Windows-1252; written as UTF-8 with semicolons, as Excel here opens it. */
public final class CsvTable {
    static final String MARK = "\uFEFF";
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    private CsvTable() {}

    /** @throws UnreadableTable if it is too large, has too many rows or columns, or a quotation mark is never closed */
    public static Table read(InputStream file) throws IOException {
        var size = TableSize.ofThisProcess();
        var text = text(size.bytes(file));
        var rows = new ArrayList<Row>();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            int number = 0;
            for (var one : records) {
                size.row(one.size());
                rows.add(new Row(++number, one.stream().map(String::strip).toList()));
            }
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw new UnreadableTable("a quotation mark is not closed near row " + (rows.size() + 1));
        }
        return Table.of(rows);
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The one that stands most often outside quotation marks in the first lines. */
    private static char delimiter(String text) {
        var head = text.lines().limit(5).toList();
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        one -> head.stream().mapToLong(line -> count(line, one)).sum()))
                .orElse(';');
    }

    private static long count(String line, char wanted) {
        long count = 0;
        boolean quoted = false;
        for (char one : line.toCharArray()) {
            if (one == '"') {
                quoted = !quoted;
            } else if (one == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }

    public static void write(Table table, OutputStream to) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(MARK);
        var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        var printer = new CSVPrinter(writer, format);
        printer.printRecord(table.headers());
        for (var row : table.rows()) {
            printer.printRecord(row.cells());
        }
        printer.flush();
    }
}
