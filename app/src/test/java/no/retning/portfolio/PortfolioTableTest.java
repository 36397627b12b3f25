package no.retning.portfolio;

import static no.retning.Fixtures.measure;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.instance.Problem;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.register.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of measures that come in and go out. */
class PortfolioTableTest {
    private static TestInstance instance;
    private static TestInstance another;
    private static Measures measures;

    private static final Actor SYSTEM = Actor.system("test");

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
        another = TestInstance.start(Map.of());
        measures = instance.bean(Measures.class);
        var owner = organisation("kirkenes", "Kirkenes sykehus");
        for (var one : List.of(instance, another)) {
            one.bean(Commands.class).create(SYSTEM, one.bean(Organisations.class), owner);
        }
    }

    @AfterAll
    static void stop() {
        instance.close();
        another.close();
    }

    private String bringIn(String name, String text, boolean dry) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        return bringIn(instance, file, Map.of(), dry);
    }

    private static String bringIn(TestInstance to, Path file, Map<String, String> options, boolean dry)
            throws IOException {
        return to.bringIn("portfolio", file, options, dry);
    }

    @Test
    void aPublicTableOfAnotherCountryIsUnderstood() throws IOException {
        var table = """
                Project Name,Department,IPA DCA,Description,Project - Start Date,Project - End Date,Whole Life Cost (£m)
                "Records, renewed",Kirkenes sykehus,Amber,To renew the records,31/01/2022,28/02/2026,"1,234.50"
                Shared care plan,Ministry of Somewhere,,"To plan
                together",01/04/2021,n/a,TBC
                Shared care plan,Ministry of Somewhere,Red,Another of that name,2020,Mar 2025,12
                """;

        var told = bringIn("gmpp.csv", table, true);

        assertThat(told)
                .contains("column A “Project Name” is read as title")
                .contains("column C “IPA DCA” is left out")
                .contains("not in the register, will be added: ministry of somewhere")
                .contains("dry run");
        assertThat(measures.called("Records, renewed")).isEmpty();

        bringIn("gmpp.csv", table, false);

        var records = measures.called("Records, renewed").getFirst();
        assertThat(records.header().validity())
                .isEqualTo(new Validity(LocalDate.of(2022, 1, 31), LocalDate.of(2026, 2, 28)));
        assertThat(records.cost()).isNotNull();
        assertThat(records.cost().p50()).isEqualByComparingTo("1234.50");
        assertThat(measures.called("Shared care plan"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.owner()).isNotEqualTo(records.owner()));
    }

    @Test
    void theSameTableAgainChangesNothingAndANewYearsTableChangesWhatItSays() throws IOException {
        bringIn("a.csv", "Tiltak;Eier;Fase\nJournal;Kirkenes sykehus;Konsept\n", false);
        var before = measures.called("Journal").getFirst();

        assertThat(bringIn("b.csv", "Fase;Tiltaksnavn;Tiltakseier\nKonsept;Journal;Kirkenes sykehus\n", false))
                .contains("row 2: the same “Journal”");
        assertThat(measures.get(before.header().id())).isEqualTo(before);

        assertThat(bringIn("c.csv", "Tiltak;Risiko\nJournal;Høy\n", false)).contains("changed “Journal”");
        var after = measures.get(before.header().id());
        assertThat(after.risk()).isEqualTo(RiskLevel.HIGH);
        assertThat(after.phase()).isEqualTo("concept");
    }

    @Test
    void aMappingThatSomebodySaidIsRememberedForTheSameHeaders() throws IOException {
        var file = folder.resolve("x.csv");
        Files.writeString(file, "A;B;C\nEt tiltak her;Kirkenes sykehus;Lav\n");

        bringIn(instance, file, Map.of("map", "C=risk;A=title"), false);
        Files.writeString(file, "A;B;C\nEt tiltak her;Kirkenes sykehus;Høy\n");
        bringIn(instance, file, Map.of(), false);

        assertThat(measures.called("Et tiltak her").getFirst().risk()).isEqualTo(RiskLevel.HIGH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBrokenTableNamesEachRowAndColumnAndLeavesNothing(boolean dry) {
        assertThatThrownBy(() -> bringIn("feil.csv", """
                        Tiltak;Eier;Fase;P50;Start
                        Godt;Kirkenes sykehus;Konsept;12,5;2024-01-01
                        ;Kirkenes sykehus;Konsept;;
                        Rart;Kirkenes sykehus;Tull;mye;31.02.2024
                        Eierløst;;Konsept;;
                        #REF!;Kirkenes sykehus;Konsept;;
                        """, dry))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.lines())
                                .containsExactlyInAnyOrder(
                                        "feil.csv, row 3, column A “Tiltak”: is empty; every measure needs a name",
                                        "feil.csv, row 4, column C “Fase”: “Tull” is not known; use a word that the instance's forms use",
                                        "feil.csv, row 4, column D “P50”: “mye” is no sum; write figures, as in 12,5",
                                        "feil.csv, row 4, column E “Start”: “31.02.2024” is no day; write it as in 2026-01-31",
                                        "feil.csv, row 5, column B “Eier”: nobody is named who owns it",
                                        "feil.csv, row 6, column A “Tiltak”: “#REF!” is what the spreadsheet shows where a formula or a date is wrong; write what the cell should say"));
        assertThat(measures.called("Godt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void whatGoesOutComesBackAsItWas(String format) throws IOException {
        var owner =
                instance.bean(Organisations.class).called("Kirkenes sykehus").getFirst();
        var full = full(measure("helt-fullt-" + format, owner.header().id()), false);
        var before = instance.bean(Commands.class).create(SYSTEM, measures, full);
        var file = folder.resolve("ut." + format);
        try (var to = Files.newOutputStream(file)) {
            instance.exporter("portfolio").export(before.header().slug(), Map.of("format", format), to);
        }

        assertThat(bringIn(instance, file, Map.of(), false))
                .contains("the same")
                .doesNotContain("changed", "new “");
        assertThat(measures.get(before.header().id())).isEqualTo(before);

        bringIn(another, file, Map.of(), false);
        assertThat(another.bean(Measures.class).find(before.header().slug()))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("header.id", "header.version", "header.changedAt")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void everythingThatBelongsToTheMeasuresComesBackAsItWas(String format) throws IOException {
        var whole = new WholeMeasure(instance, "ut-og-inn-" + format);
        another.bean(Commands.class).create(SYSTEM, another.bean(People.class), whole.reporter());
        var file = out(instance, null, format);

        assertThat(bringIn(instance, file, Map.of(), false))
                .contains("the same risk of “%s”".formatted(whole.slug()))
                .contains("the same benefit of", "the same dependency of", "the same admission of")
                .doesNotContain("changed", "new ");

        bringIn(another, file, Map.of(), false);
        assertThat(Files.readString(out(another, whole.slug(), "csv")))
                .contains(
                        "Fordi ingen har prøvd; før",
                        "Spart tid",
                        "På vilkår av at det skrives ned",
                        "Vi leverer i tide")
                .contains(whole.reporter().header().slug())
                .isEqualTo(Files.readString(out(instance, whole.slug(), "csv")));
    }

    private Path out(TestInstance from, @Nullable String slug, String format) throws IOException {
        var file = folder.resolve("alt-" + System.identityHashCode(from) + "." + format);
        try (var to = Files.newOutputStream(file)) {
            from.exporter("portfolio").export(slug, Map.of("format", format), to);
        }
        return file;
    }

    @Test
    void moneyThatIsKeptFromPublicationStaysWhereItIs() throws IOException {
        var owner =
                instance.bean(Organisations.class).called("Kirkenes sykehus").getFirst();
        var kept = instance.bean(Commands.class)
                .create(
                        SYSTEM,
                        measures,
                        full(measure("hemmelige-penger", owner.header().id()), true));
        var file = out(instance, "hemmelige-penger", "csv");

        assertThat(Files.readString(file)).doesNotContain("12,5", "120,125");
        assertThat(bringIn(instance, file, Map.of(), false)).contains("the same");
        assertThat(measures.get(kept.header().id())).isEqualTo(kept);
    }

    @Test
    void aRowThatTellsOfARiskIsFaultedCellByCell() throws IOException {
        bringIn("m.csv", "Tiltak;Eier\nMed risiko;Kirkenes sykehus\n", false);

        assertThatThrownBy(() -> bringIn("risiko.csv", """
                        Raden er;Kortnavn i adressen;Navn;Er del av;Sannsynlighet (1–5);Alvor (1–5);Tilstand
                        risiko;den-ene;Det går galt;Med risiko;7;to;Åpen
                        risiko;den-andre;Det går galt;Finnes ikke;1;1;Åpen
                        risiko;;Det går galt;Med risiko;1;1;Kanskje
                        fugl;den-tredje;Det går galt;Med risiko;1;1;Åpen
                        """, true))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.lines())
                                .contains(
                                        "risiko.csv, row 2, column E “Sannsynlighet (1–5)”: must be a whole number from 1 to 5",
                                        "risiko.csv, row 2, column F “Alvor (1–5)”: must be a whole number",
                                        "risiko.csv, row 3, column D “Er del av”: there is no measure “Finnes ikke”, neither here nor in the table")
                                .anyMatch(line -> line.startsWith(
                                        "risiko.csv, row 4, column B “Kortnavn i adressen”: is missing"))
                                .anyMatch(line -> line.startsWith(
                                        "risiko.csv, row 4, column G “Tilstand”: “Kanskje” is not known"))
                                .anyMatch(line -> line.startsWith(
                                        "risiko.csv, row 5, column A “Raden er”: “fugl” is not known")));
    }

    private static Measure full(Measure measure, boolean confidential) {
        var three = LocalisedText.of(Map.of("nb", "Mål; med\nlinjer", "nn", "Mål på nynorsk", "en", "A goal"));
        return new Measure(
                measure.header()
                        .in(Measures.PAUSED)
                        .valid(new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 1, 1))),
                LocalisedText.of(Map.of("nb", "Helt fullt", "nn", "Heilt fullt", "en", "Full")),
                nb("HF"),
                three,
                three,
                MeasureType.PROGRAMME,
                measure.owner(),
                null,
                "post@example.org",
                "jointly-governed",
                "plan",
                List.of(
                        new Passage("BP1", "concept", LocalDate.of(2024, 5, 1), "Rådet; samlet", LocalisedText.NONE),
                        new Passage(
                                "BP2",
                                "plan",
                                LocalDate.of(2025, 5, 1),
                                "Styret",
                                LocalisedText.of(Map.of("nb", "På vilkår; av penger\nog folk", "nn", "På vilkår")))),
                RiskLevel.MEDIUM,
                null,
                List.of(),
                null,
                List.of("citizens", "hospitals"),
                "https://example.org/tiltak",
                List.of(
                        new Deliverable(
                                "2025-06", LocalisedText.of(Map.of("nb", "Valgt", "nn", "Valt", "en", "Chosen")), true),
                        new Deliverable("2027", nb("Ferdig"), false),
                        new Deliverable("2028", LocalisedText.of(Map.of("nb", "Etter", "en", "After")), false)),
                LocalDate.of(2027, 12, 1),
                List.of(new Financing(measure.owner(), 2026, new BigDecimal("12.5"), null, 2025)),
                confidential,
                nb("Da stanser det."),
                new Cost(new BigDecimal("100"), new BigDecimal("120.125"), new BigDecimal("10"), 2026),
                measure.source());
    }
}
