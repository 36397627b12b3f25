package no.retning.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.formats.table.CsvTable;
import no.retning.monitor.Aggregation;
import no.retning.monitor.Definition;
import no.retning.monitor.Direction;
import no.retning.monitor.FigureOrigin;
import no.retning.monitor.Frequency;
import no.retning.monitor.Observation;
import no.retning.page.WordBook;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as they come from people: each thing that is wrong is said at its cell, with what to do, in every language. */
class BrokenTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String HEAD = "År;Område;Sex;Verdi;Teller;Nevner;Status\n";
    private static final String GOOD = "2024;0301;K;75;30;40;\n";
    private static final WordBook BOOK = new WordBook();

    /** @param stops whether nothing lands; @param where the cell, empty for the whole table */
    private record Kind(String table, boolean stops, String where, String word, Frequency frequency) {
        @Override
        public String toString() {
            return word + " " + where + ": " + table.lines().skip(1).toList();
        }
    }

    private static Kind row(String row, String where, String word) {
        return new Kind(HEAD + row + "\n", true, where, word, Frequency.YEAR);
    }

    private static Kind rows(String where, String word, String... rows) {
        return new Kind(HEAD + String.join("\n", rows) + "\n", true, where, word, Frequency.YEAR);
    }

    private static Kind worth(String where, String word, String... rows) {
        return new Kind(HEAD + String.join("\n", rows) + "\n", false, where, word, Frequency.YEAR);
    }

    private static Kind headed(String table, String where, String word) {
        return new Kind(table, true, where, word, Frequency.YEAR);
    }

    private static Kind every(Frequency frequency, String period, String word) {
        return new Kind(HEAD + period + ";;;75;30;40;\n", true, "A2", word, frequency);
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                headed("Sted;Verdi\nOslo;5\n", "", "noPeriod"),
                headed("År;Sted\n2024;Oslo\n", "", "noValue"),
                headed("År;Sted;Teller\n2024;Oslo;5\n", "", "noValue"),
                headed(HEAD, "", "noRows"),
                headed("År;Verdi;Tall\n2024;5;6\n", "", "column.twice"),
                headed("År;Periode;Verdi\n2024;2024;6\n", "", "column.twice"),
                headed("År;Kommune;Fylke;Verdi\n2024;Oslo;Oslo;6\n", "", "column.twice"),
                row("2024;;;75;30;40;;x", "H2", "row.long"),
                row(";;;75;30;40;", "A2", "period.missing"),
                row("i fjor;;;75;30;40;", "A2", "period.unknown"),
                row("24;;;75;30;40;", "A2", "period.unknown"),
                row("2024-13;;;75;30;40;", "A2", "period.unknown"),
                row("2024K5;;;75;30;40;", "A2", "period.unknown"),
                row("01.01.2024;;;75;30;40;", "A2", "period.unknown"),
                row("2024/25;;;75;30;40;", "A2", "period.unknown"),
                row("O024;;;75;30;40;", "A2", "period.unknown"),
                row("0024;;;75;30;40;", "A2", "period.early"),
                row("1724;;;75;30;40;", "A2", "period.early"),
                row("2042;;;75;30;40;", "A2", "period.ahead"),
                every(Frequency.YEAR, "2024K1", "period.kind.year"),
                every(Frequency.YEAR, "2024M01", "period.kind.year"),
                every(Frequency.QUARTER, "2024", "period.kind.quarter"),
                every(Frequency.MONTH, "2024", "period.kind.month"),
                every(Frequency.HALF_YEAR, "2024K1", "period.kind.half-year"),
                row("2024;;;sytti;;;", "D2", "number.unknown"),
                row("2024;;;7O;;;", "D2", "number.unit"),
                row("2024;;;75 stk;;;", "D2", "number.unit"),
                row("2024;;;75 kr;;;", "D2", "number.unit"),
                row("2024;;;1.234,5;;;", "D2", "number.marks"),
                row("2024;;;1,234.5;;;", "D2", "number.marks"),
                row("2024;;;1'234;;;", "D2", "number.marks"),
                row("2024;;;1.234.567;;;", "D2", "number.marks"),
                row("2024;;;#REF!;;;", "D2", "number.error"),
                row("2024;;;#DIV/0!;;;", "D2", "number.error"),
                row("2024;;;#VERDI!;;;", "D2", "number.error"),
                row("2024;;;2024-01-31;;;", "D2", "number.day"),
                row("2024;;;31.01.2024;;;", "D2", "number.day"),
                row("2024;;;<5;;;", "D2", "number.about"),
                row("2024;;;>75;;;", "D2", "number.about"),
                row("2024;;;ca. 75;;;", "D2", "number.about"),
                row("2024;;;0,333333333333333333333333333333333;;;", "D2", "number.long"),
                row("2024;;;-5;;;", "D2", "negative"),
                row("2024;;;175;;;", "D2", "aboveAll"),
                row("2024;;;;tretti;40;", "E2", "number.unknown"),
                row("2024;;;;30;førti;", "F2", "number.unknown"),
                row("2024;;;;-30;40;", "E2", "negative"),
                row("2024;;;;30;;", "F2", "denominator.missing"),
                row("2024;;;;;40;", "E2", "numerator.missing"),
                row("2024;;;;30;0;", "F2", "denominator.none"),
                row("2024;;;;30;-40;", "F2", "denominator.none"),
                row("2024;;;;40;30;", "E2", "moreThanAll"),
                row("2024;;;57;30;40;", "D2", "disagrees"),
                row("2024;;;75;30;40;kanskje", "G2", "status.unknown"),
                row("2024;;;75;30;40;..", "G2", "valueAndNone"),
                row("2024;I alt;;75;30;40;", "B2", "area.total"),
                row("2024;Hele landet;;75;30;40;", "B2", "area.total"),
                row("2024;;Totalt;75;30;40;", "C2", "code.total"),
                row("2024;" + "x".repeat(61) + ";;75;30;40;", "B2", "code.long"),
                row("2024;;" + "x".repeat(61) + ";75;30;40;", "C2", "code.long"),
                row("2024;=HYPERLINK(\"x\");;75;30;40;", "B2", "code.signs"),
                row("2024;;@A1;75;30;40;", "C2", "code.signs"),
                row("2024;;0;75;30;40;", "C2", "code.total"),
                headed(HEAD + diagonal(), "", "wide"),
                rows("A3", "twice", GOOD.strip(), GOOD.strip()),
                rows("A3", "twice", "2024;;;75;30;40;", "2024.0;;;70;28;40;"),
                rows("B3", "alike", "2024;Oslo;;75;30;40;", "2023;oslo;;75;30;40;"),
                rows("B3", "alike", "2024;Nord-Aurdal;;75;30;40;", "2024;Nord Aurdal;;75;30;40;"),
                rows("C3", "alike", "2024;;Kvinner;75;30;40;", "2023;;kvinner ;75;30;40;", "2023;;KVINNER;75;30;40;"),
                worth("A3", "gap", "2021;0301;K;75;30;40;", "2024;0301;K;75;30;40;"),
                worth("D2", "jump", "2024;5001;;30;;;"),
                worth("D2", "jump.tenfold", "2024;5001;;7,0;;;"),
                worth("", "areasGone", "2024;0301;;75;;;"));
    }

    /** Three hundred figures, no two of which share an area or a code. */
    private static String diagonal() {
        return IntStream.range(0, 300)
                .mapToObj(i -> "%d;sted %s;kode %s;75;30;40;\n".formatted(1950 + i % 70, letters(i), letters(i)))
                .collect(Collectors.joining());
    }

    private static String letters(int i) {
        return "x".repeat(i / 26 + 1) + (char) ('a' + i % 26);
    }

    private static Definition share(Frequency frequency) {
        return new Definition(
                1,
                null,
                LocalisedText.of("nb", "Det som er talt"),
                LocalisedText.of("nb", "Alle"),
                LocalisedText.NONE,
                LocalisedText.of("nb", "prosent"),
                Direction.UP,
                frequency,
                1,
                100,
                Aggregation.RATIO_OF_SUMS,
                List.of("sex"),
                FigureOrigin.REPORTED,
                LocalisedText.NONE,
                "",
                LocalisedText.NONE,
                LocalisedText.NONE,
                Source.NONE);
    }

    private static SeriesRows.Reading read(String text, Frequency frequency) throws IOException {
        var table = CsvTable.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var mapping = SeriesMapping.of(table, share(frequency), SeriesMapping.Said.of(""));
        var truth = new Observation("5001", "2024", new TreeMap<>(), new BigDecimal("70"), null, null, Set.of(), false);
        return SeriesRows.read(table, mapping, share(frequency), List.of(truth), TODAY);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsWrongIsSaidAtItsCellWithWhatToDoInEveryLanguage(Kind kind) throws IOException {
        var reading = read(kind.table(), kind.frequency());
        assertThat(reading.findings())
                .extracting(SeriesFinding::where, SeriesFinding::word, SeriesFinding::stops)
                .contains(tuple(kind.where(), "series." + kind.word(), kind.stops()));
        assertThat(reading.lands()).isEqualTo(!kind.stops());
        for (var finding : reading.findings()) {
            for (var language : List.of("nb", "nn", "en")) {
                // What is wrong, and what to do, each in a sentence.
                assertThat(finding.what(BOOK.in(language)))
                        .as(language)
                        .contains(". ")
                        .endsWith(".");
                var told = finding.told(BOOK.in(language));
                assertThat(told.reason()).endsWith(".");
                assertThat(told.reason() + " " + told.remedy()).isEqualTo(finding.what(BOOK.in(language)));
            }
        }
    }

    /** Whatever is looked at first, and though some of it shows only when the whole table has been read. */
    @Test
    void whatIsWrongIsToldAsOneReadsTheTable() throws IOException {
        var reading = read(
                HEAD + GOOD + "2019;0301;K;7000;;;x\n2020;i alt;K;mange;30;40;ukjent\n2021;0301;alle;5 av 7;30;40;\n",
                Frequency.YEAR);
        assertThat(reading.findings())
                .extracting(SeriesFinding::where)
                .containsExactly("", "G3", "B4", "D4", "G4", "C5", "D5");
    }

    @Test
    void thereAreSixtyKindsAndMore() {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void whatIsRightLandsWhateverTheSignsOfItsNumbers() throws IOException {
        var reading = read(
                HEAD
                        + "2021;5001;;75,0 %;30;40;\n2022;5001;;;30;40;p\n2023;5001;;:;;;\n2024;5001;;70;;;\n2025;5001;;-;;;\n",
                Frequency.YEAR);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.figures())
                .extracting(one -> one.value() == null ? "" : one.value().toPlainString())
                .containsExactly("75.0", "75.0", "", "70", "0");
        assertThat(reading.figures().get(2).hidden()).isTrue();
    }
}
