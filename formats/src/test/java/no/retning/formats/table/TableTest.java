package no.retning.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.retning.formats.table.Table.Row;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people keep them. */
class TableTest {
    private static final Table TWO = new Table(
            List.of("Tiltak", "Eier", "Beløp"),
            List.of(
                    new Row(2, List.of("Journal; ny \"versjon\"", "Helse Vest\nRHF", "1 234,5")),
                    new Row(3, List.of("Målet", "", "n/a"))));

    private static Table csv(String text) throws IOException {
        return CsvTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var csv = new ByteArrayOutputStream();
        CsvTable.write(TWO, csv);
        assertThat(CsvTable.read(new ByteArrayInputStream(csv.toByteArray()))).isEqualTo(TWO);
        var xlsx = new ByteArrayOutputStream();
        XlsxTable.write("Portefølje", TWO, xlsx);
        assertThat(XlsxTable.read(new ByteArrayInputStream(xlsx.toByteArray())).headers())
                .isEqualTo(TWO.headers());
        var row = XlsxTable.read(new ByteArrayInputStream(xlsx.toByteArray()))
                .rows()
                .getFirst();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells()).isEqualTo(TWO.rows().getFirst().cells());
        var json = new ByteArrayOutputStream();
        JsonTable.write(TWO, json);
        assertThat(JsonTable.read(new ByteArrayInputStream(json.toByteArray())).headers())
                .isEqualTo(TWO.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b;c\n1;2,5;3", "a,b,c\n1,\"2,5\",3", "a\tb\tc\n1\t2,5\t3"})
    void theDelimiterIsFound(String text) throws IOException {
        assertThat(csv(text).rows().getFirst().cells()).containsExactly("1", "2,5", "3");
    }

    @Test
    void anOldEncodingIsRead() throws IOException {
        var bytes = "Mål;Eier\nÅpen;Nærøy".getBytes(Charset.forName("windows-1252"));
        assertThat(CsvTable.read(new ByteArrayInputStream(bytes)).headers()).containsExactly("Mål", "Eier");
    }

    @Test
    void aTitleAboveTheHeadersAndEmptyRowsAreLeftOutAndRowsKeepTheirNumbers() throws IOException {
        var table = csv("Portefølje våren 2026;;\n\nTiltak;Eier;Fase\nEn;KS;Idé\n;;\nTo;KS;Konsept\n");
        assertThat(table.headers()).containsExactly("Tiltak", "Eier", "Fase");
        assertThat(table.rows()).extracting(Row::number).containsExactly(4, 6);
    }

    @Test
    void aWorkbookSaysDaysAndNumbersAsTheyAre() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Ark");
            sheet.value(0, 0, "Start");
            sheet.value(0, 1, "Sum");
            sheet.value(1, 0, LocalDate.of(2026, 3, 1));
            sheet.style(1, 0).format("dd.mm.yyyy").set();
            sheet.value(1, 1, new BigDecimal("12.50"));
        }
        assertThat(XlsxTable.read(new ByteArrayInputStream(file.toByteArray()))
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("2026-03-01", "12.5");
    }

    /** A workbook of numbers, some of which are then kept as is said instead. */
    private static byte[] kept(String format, Map<String, String> instead) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Ark");
            sheet.value(0, 0, "Rad");
            sheet.value(0, 1, "Sagt");
            for (int row = 1; row <= instead.size(); row++) {
                sheet.value(row, 0, "Rad");
                sheet.value(row, 1, 77_700 + row);
                sheet.style(row, 1).format(format).set();
            }
        }
        var packed = new ByteArrayOutputStream();
        Repacked.to(packed, file.toByteArray(), Instant.EPOCH);
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (var one : instead.entrySet()) {
                    text = text.replaceFirst(one.getKey(), one.getValue());
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static List<String> said(String format, Map<String, String> instead) throws IOException {
        return XlsxTable.read(new ByteArrayInputStream(kept(format, instead))).rows().stream()
                .map(row -> row.cell(1))
                .toList();
    }

    @Test
    void whatWouldFillTheMemoryStaysAsItIsKeptAndADayThatIsNoneIsBroken() throws IOException {
        assertThat(said("0", Map.of("77701", "1e2000000000", "77702", "1e-2000000000", "77703", "1.5E3")))
                .containsExactly("1e2000000000", "1e-2000000000", "1500");
        assertThat(said("dd.mm.yyyy", Map.of("77701", "1e300", "77702", "-1", "77703", "2958466")))
                .allMatch(BrokenCell::is);
        assertThatThrownBy(() -> said("0", Map.of("77701", "1e99999999999"))).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void aMomentKeepsItsTimeOfDay() throws IOException {
        assertThat(said(
                        "dd.mm.yyyy hh:mm",
                        Map.of("77701", "46296.999305555555", "77702", "46296", "77703", "46296.5000115741")))
                .containsExactly("2026-10-01T23:59", "2026-10-01", "2026-10-01T12:00:01");
        assertThat(Days.of(List.of()).read("2026-10-01T23:59")).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void aFormulaThatWentWrongIsABrokenCell() throws IOException {
        var cell = "<c r=\"B2\"[^>]*><v>77701";
        for (var instead : List.of("<c r=\"B2\" t=\"e\"><v>#DIV/0!", "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!")) {
            var table = XlsxTable.read(new ByteArrayInputStream(kept("0", Map.of(cell, instead))));
            assertThat(BrokenCell.in(table, List.of(0, 1))).containsExactly(new BrokenCell(2, 1, "#DIV/0!"));
        }
        assertThat(List.of("#I/T", "#VERDI!", "#NAVN?", "#REF!", "Err:502", " #N/A "))
                .allMatch(BrokenCell::is);
        assertThat(List.of("#stopp", "Nei!", "n/a", "# 3", "##")).noneMatch(BrokenCell::is);
    }

    @Test
    void aSmallFileOfVeryManyRowsIsNotReadToItsEnd() {
        assertThatThrownBy(() -> csv("a;b\n" + "\n".repeat(200_000)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("rows");
        assertThatThrownBy(() -> csv("a;b\n" + ";".repeat(3_000) + "\n"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("columns");
        var json = "[" + "{\"a\":1},".repeat(200_000) + "{\"a\":1}]";
        assertThatThrownBy(() -> JsonTable.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableTable.class);
    }

    @Test
    void noMoreIsReadThanThereIsMemoryFor() {
        var cells = new TableSize(128 * 10_000);
        cells.row(2_000);
        assertThatThrownBy(() -> IntStream.range(0, 5).forEach(row -> cells.row(2_000)))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("10,000 cells");
        var texts = new TableSize(80_000);
        texts.texts(List.of("a".repeat(9_000)));
        assertThatThrownBy(() -> texts.texts(List.of("b", "a".repeat(1_000))))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("10,000 characters");
        assertThatThrownBy(() -> new TableSize(160_000).bytes(new ByteArrayInputStream(new byte[10_001])))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("10,000 bytes");
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        var rubbish = new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3};
        assertThatThrownBy(() -> XlsxTable.read(new ByteArrayInputStream(rubbish)))
                .isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> csv("\n \n")).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> csv("a;\"b\n1;2")).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(
                        () -> JsonTable.read(new ByteArrayInputStream("{\"a\": 1}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableTable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,5|1234.5",
                "1,234.50|1234.50",
                "1.234,50|1234.50",
                "1,234|1234",
                "0,125|0.125",
                "12.5|12.5",
                "£12.5m|12.5",
                "kr 276 mill.|276",
                "1,25 mrd. kr|1250.00",
                "(40)|-40",
                "-3|-3",
                "1 234 567|1234567"
            })
    void sumsAreRead(String cell, BigDecimal sum) {
        assertThat(Amounts.read(cell))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(sum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "TBC", "–", "exempt", ""})
    void nothingIsSaidInManyWays(String cell) {
        assertThat(Amounts.isNothing(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mye", "12 eller 13", "1,2,3.4.5", "99999999999999999999999999999999999999999"})
    void whatIsNoSumIsNone(String cell) {
        assertThat(Amounts.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31,2024-01-31",
        "31.01.2024,2024-01-31",
        "3/1/24,2024-01-03",
        "31. januar 2024,2024-01-31",
        "Jan 2024,2024-01-01",
        "1-Oct-23,2023-10-01",
        "2024,2024-01-01",
        "06/2025,2025-06-01",
        "2024-01-31 00:00:00,2024-01-31"
    })
    void daysAreRead(String cell, LocalDate day) {
        assertThat(new Days(false).read(cell)).contains(day);
    }

    @Test
    void aColumnTellsWhetherTheMonthComesFirst() {
        assertThat(Days.of(List.of("3/1/2024", "1/31/2024")).read("3/1/2024")).contains(LocalDate.of(2024, 3, 1));
        assertThat(Days.of(List.of("3/1/2024", "31/1/2024")).read("3/1/2024")).contains(LocalDate.of(2024, 1, 3));
        assertThat(new Days(false).read("31.02.2024")).isEmpty();
    }

    @Test
    void columnsAreCalledAsInASpreadsheet() {
        assertThat(List.of(Table.letters(0), Table.letters(25), Table.letters(26), Table.letters(701)))
                .containsExactly("A", "Z", "AA", "ZZ");
    }
}
