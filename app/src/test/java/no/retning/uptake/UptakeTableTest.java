package no.retning.uptake;

import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.solution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.instance.Problem;
import no.retning.journal.Journal;
import no.retning.record.Source;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.roadmap.UserGroup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of figures that come in and go out. */
class UptakeTableTest {
    private static final Actor SYSTEM = Actor.system("test");

    private static TestInstance instance;
    private static Solutions solutions;
    private static Organisation owner;
    private static int count;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        solutions = instance.bean(Solutions.class);
        owner = instance.bean(Commands.class)
                .create(SYSTEM, instance.bean(Organisations.class), organisation("eier", "Eieren"));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Solution created() {
        return instance.bean(Commands.class).create(SYSTEM, solutions, solution("tabell-" + ++count, owner));
    }

    private static List<Figure> figures(Solution solution) {
        return solutions.get(solution.header().id()).figures();
    }

    private String bringIn(String name, String text, Map<String, String> options, boolean dry) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        return bringIn(file, options, dry);
    }

    private static String bringIn(Path file, Map<String, String> options, boolean dry) throws IOException {
        return instance.bringIn("uptake", file, options, dry);
    }

    @Test
    void aTableAsPeopleKeepItIsUnderstoodAndFirstOnlyShown() throws IOException {
        var one = created();
        var about = Map.of("solution", one.header().slug());
        var table = """
                Utbredelse per virksomhetstype;;;;;
                Virksomhetstype;Dato;Antall tatt i bruk;Totalt;Dekning (%);Merknad
                Fastleger;31.01.2025;4 800;5.000;96 %;
                Kommuner;2025-02;;;45,5 %;anslag
                Sykehus;1. mars 2025;n/a;;–;kommer
                """;

        var told = bringIn("u.csv", table, about, true);

        assertThat(told)
                .contains("column A “Virksomhetstype” is read as group")
                .contains("column F “Merknad” is left out")
                .contains("row 5: left out, there is no figure")
                .contains("row 3: new, " + one.header().slug() + " general-practitioners 2025-01-31: 96 per cent")
                .contains("dry run");
        assertThat(figures(one)).isEmpty();

        bringIn("u.csv", table, about, false);

        assertThat(figures(one))
                .containsExactly(
                        new Figure(
                                FigureType.OBSERVED,
                                UserGroup.GENERAL_PRACTITIONERS,
                                "",
                                "",
                                LocalDate.of(2025, 1, 31),
                                4800,
                                5000,
                                null,
                                Source.NONE),
                        new Figure(
                                FigureType.OBSERVED,
                                UserGroup.MUNICIPAL_HEALTH,
                                "",
                                "",
                                LocalDate.of(2025, 2, 1),
                                null,
                                null,
                                new BigDecimal("45.5"),
                                Source.NONE));
    }

    @Test
    void aBrokenTableNamesEachRowAndColumnAndLeavesNothing() {
        var one = created();
        var slug = one.header().slug();
        var table = """
                Løsning;Hvem;Dag;Tatt i bruk;Av;Prosent;Region
                %1$s;Fastleger;2025-01-01;10;20;;
                %1$s;Fastlegene;31.02.2025;mange;20;
                ukjent;Sykehus;2025-01-01;30;20;
                %1$s;Sykehus;2025-01-01;30;20;
                %1$s;Sykehus;2025-02-01;30;;
                %1$s;Sykehus;2025-03-01;10;20;80 %%
                %1$s;Apotek;;;;105
                %1$s;Fastleger;01.01.2025;11;20;
                %1$s;Sykehus;2025-04-01;#DIV/0!;20;;#I/T
                """.formatted(slug);

        assertThatThrownBy(() -> bringIn("feil.csv", table, Map.of(), false))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.lines().stream().map(line -> line.replaceAll(": [^:]*$", "")))
                                .containsExactly(
                                        "feil.csv, row 10, column D “Tatt i bruk”",
                                        "feil.csv, row 10, column G “Region”",
                                        "feil.csv, row 3, column B “Hvem”",
                                        "feil.csv, row 3, column C “Dag”",
                                        "feil.csv, row 3, column D “Tatt i bruk”",
                                        "feil.csv, row 4, column A “Løsning”",
                                        "feil.csv, row 5, column D “Tatt i bruk”",
                                        "feil.csv, row 6, column E “Av”",
                                        "feil.csv, row 7, column F “Prosent”",
                                        "feil.csv, row 8, column C “Dag”",
                                        "feil.csv, row 9, column C “Dag”"));
        assertThat(figures(one)).isEmpty();
    }

    @Test
    void aTableWithoutDaysIsRefusedBeforeItsRowsAre() {
        assertThatThrownBy(() -> bringIn("uten.csv", "Hvem;Prosent\nFastleger;5 %\n", Map.of(), true))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.lines())
                                .containsExactly(
                                        "uten.csv: No column has “Day”. Add it, or say which column it is",
                                        "uten.csv: No column has “Solution”. Add it, or say which column it is"));
    }

    @Test
    void sharesOfOneAsASpreadsheetKeepsThemAreReadAsPerCent() throws IOException {
        var one = created();
        var about = Map.of("solution", one.header().slug());

        var told = bringIn("a.csv", "Hvem;Dato;Andel\nFastleger;2025;0,455\nSykehus;2025;1\n", about, false);

        assertThat(told).contains("0.5 is read as 50");
        assertThat(figures(one).stream().map(Figure::share))
                .containsExactly(new BigDecimal("45.5"), new BigDecimal(100));
    }

    @Test
    void theSameTableAgainChangesNothingAndACorrectedOneOnlyWhatItSays() throws IOException {
        var one = created();
        var about = Map.of("solution", one.header().slug());
        bringIn("a.csv", "Hvem;Dato;Prosent\nFastleger;2025;40 %\nSykehus;2025;50 %\n", about, false);
        long version = solutions.get(one.header().id()).header().version();

        assertThat(bringIn("b.csv", "Dato;Prosent;Hvem\n2025;40 %;Fastleger\n", about, false))
                .contains("row 2: the same");
        assertThat(solutions.get(one.header().id()).header().version()).isEqualTo(version);

        assertThat(bringIn("c.csv", "Dato;Prosent;Hvem\n2025;41 %;Fastleger\n", about, false))
                .contains("row 2: changed");
        assertThat(figures(one).stream().map(Figure::share)).containsExactly(new BigDecimal(41), new BigDecimal(50));
    }

    @Test
    void tenThousandRowsAreOneChangeOfTheSolution() throws IOException {
        var one = created();
        var rows = new StringBuilder("Hvem;Region;Dato;Antall;Av\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("Kommuner;Kommune %d;%s;%d;10\n"
                    .formatted(i % 500, LocalDate.of(2020, 1, 1).plusMonths(i / 500), i % 11));
        }
        int before = entries(one.header().id());

        bringIn("mange.csv", rows.toString(), Map.of("solution", one.header().slug()), false);

        assertThat(figures(one)).hasSize(10_000);
        assertThat(entries(one.header().id())).isEqualTo(before + 1);
    }

    private static int entries(UUID solution) {
        return instance.bean(Journal.class).of(solution).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void whatIsWrittenIsReadBackAsItWas(String format) throws IOException {
        var one = created();
        bringIn("a.csv", """
                Slag;Hvem;Region;Leverandør;Dato;Antall;Av;Prosent;Kilde;Kildelenke;Illustrerende
                Observert;Kommuner;"Nord; og vest";;2025-06-30;12;40;;"Rapport ""A"" side 1";https://example.org/a;
                Observert;Kommuner;;Leverandør A;2025-06-30;;;33,3 %;;;ja
                Planlagt;Sykehus;;;2027-01-01;;;80 %;Planen;;
                """, Map.of("solution", one.header().slug()), false);
        var before = figures(one);
        assertThat(before).hasSize(3);
        var file = folder.resolve("ut." + format);
        try (var to = Files.newOutputStream(file)) {
            instance.exporter("uptake").export(one.header().slug(), Map.of("format", format), to);
        }

        assertThat(bringIn(file, Map.of(), true))
                .contains("the same")
                .doesNotContain("new,")
                .doesNotContain("changed,");
        before.forEach(figure -> instance.bean(Commands.class)
                .change(
                        SYSTEM,
                        Solutions.COUNT,
                        solutions,
                        one.header().id(),
                        solutions.get(one.header().id()).header().version(),
                        solution -> solution.without(figure.id())));
        assertThat(figures(one)).isEmpty();
        bringIn(file, Map.of(), false);

        assertThat(figures(one)).isEqualTo(before);
    }
}
