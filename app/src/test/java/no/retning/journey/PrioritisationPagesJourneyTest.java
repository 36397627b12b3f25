package no.retning.journey;

import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.Cases;
import no.retning.page.Everyone;
import no.retning.prioritisation.Allotment;
import no.retning.prioritisation.Calculate;
import no.retning.prioritisation.Calculation;
import no.retning.prioritisation.Candidate;
import no.retning.prioritisation.CostBasis;
import no.retning.prioritisation.Criterion;
import no.retning.prioritisation.Future;
import no.retning.prioritisation.Incomplete;
import no.retning.prioritisation.Prioritisation;
import no.retning.prioritisation.Prioritisations;
import no.retning.prioritisation.Weighting;
import no.retning.record.Header;
import no.retning.record.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages to prioritise in, with a choice as large as a committee has before it. */
class PrioritisationPagesJourneyTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("Trygghet", "0–10"), new Criterion("Tid", "0–10"), new Criterion("Nytte", "0–10"));

    private static Example example;
    private static Prioritisation one;
    private static Calculation made;
    private static Page scripted;
    private static Page plain;

    @BeforeAll
    static void start() throws Incomplete {
        example = new Example();
        var commands = example.instance().bean(Commands.class);
        var body = example.instance().bean(Bodies.class).all().getFirst();
        var about = commands.create(
                SYSTEM,
                example.instance().bean(Cases.class),
                proposal(body, "Porteføljen for 2028", CaseType.DISCUSSION));
        one = commands.create(SYSTEM, example.instance().bean(Prioritisations.class), choice(about));
        made = example.instance()
                .bean(Calculate.class)
                .compute(SYSTEM, one.header().id());
        scripted = secretary(true);
        plain = secretary(false);
    }

    private static Page secretary(boolean scripts) {
        var page = example.window(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        example.signInAsSecretary(page);
        return page;
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    private static Prioritisation choice(Case about) {
        return new Prioritisation(
                Header.draft(UUID.randomUUID(), Prioritisation.KIND, "portefoljen-for-2028", Prioritisations.DRAFT),
                nb("Porteføljen for 2028"),
                nb("Hvilke tiltak bør få plass innenfor rammen for 2028, og hva er riktig uansett hvordan det går?"),
                about.header().id(),
                about.body(),
                CostBasis.P50,
                CRITERIA,
                List.of(new Allotment("Felles ramme", new BigDecimal("120"))),
                List.of(
                        option("legemidler", "Pasientens legemiddelliste", 42, 9, 6, 8),
                        option("dokumentdeling", "Dokumentdeling i kjernejournal", 26, 7, 7, 5),
                        option("meldinger", "Tryggere meldinger", 18, 6, 8, 3),
                        option("hjemme", "Digital hjemmeoppfølging", 31, 5, 3, 9),
                        option("innbygger", "Innbyggertjenester på Helsenorge", 24, 2, 4, 9),
                        option("grunndata", "Grunndata og tillit", 15, 5, 5, 2),
                        option("terminologi", "Felles språk og terminologi", 21, 4, 6, 4),
                        option("analyse", "Helseanalyse", 38, 3, 2, 6)),
                List.of(List.of("innbygger", "analyse")),
                List.of(
                        group("Pasienter og brukere", 40, 10, 50),
                        group("Kommunene", 30, 50, 20),
                        group("Sykehusene", 55, 30, 15)),
                List.of(
                        future("Jevn utvikling", "1", "1", "1"),
                        future("Mangel på folk", "1", "2", "1"),
                        future("Sterke innbyggere", "0.8", "1", "1.8"),
                        future("Trange tider", "1.4", "1.2", "0.5")),
                List.of(),
                new Source("", null, true));
    }

    private static Candidate option(String code, String name, int cost, int safety, int time, int benefit) {
        return new Candidate(
                code,
                name,
                null,
                BigDecimal.valueOf(cost),
                null,
                "",
                false,
                List.of(),
                Map.of(
                        "Trygghet",
                        BigDecimal.valueOf(safety),
                        "Tid",
                        BigDecimal.valueOf(time),
                        "Nytte",
                        BigDecimal.valueOf(benefit)));
    }

    private static Weighting group(String name, int safety, int time, int benefit) {
        return new Weighting(
                name,
                Map.of(
                        "Trygghet",
                        BigDecimal.valueOf(safety),
                        "Tid",
                        BigDecimal.valueOf(time),
                        "Nytte",
                        BigDecimal.valueOf(benefit)));
    }

    private static Future future(String name, String safety, String time, String benefit) {
        return new Future(
                name,
                null,
                Map.of(
                        "Trygghet",
                        new BigDecimal(safety),
                        "Tid",
                        new BigDecimal(time),
                        "Nytte",
                        new BigDecimal(benefit)));
    }

    static Stream<String> pages() {
        var path = "/arbeid/prioritering/" + one.header().id();
        return Stream.of(
                "/arbeid/prioritering",
                "/arbeid/prioritering/ny",
                path,
                path + "/rediger",
                path + "/tiltak?sok=e",
                path + "/vekter?w.0.0=1&w.0.1=0&w.0.2=0&w.1.0=1&w.1.1=0&w.1.2=0&w.2.0=1&w.2.1=0&w.2.2=0",
                "/arbeid/utregning/" + made.header().id());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeUsedByEveryone(String path) {
        for (var language : List.of("", "/nn", "/en")) {
            assertThat(Everyone.saysTheSame(scripted, plain, example.url(language + path)))
                    .as(language + path)
                    .isEqualTo(200);
            if (language.isEmpty()) {
                Everyone.canRead(scripted);
                Everyone.canTab(scripted);
            } else {
                Everyone.canRead(scripted, Everyone.INSPECTED_IN_OTHERS);
            }
        }
        scripted.setViewportSize(1280, 900);
        Somebody.at(scripted, example.url(path))
                .picture(path.replaceAll("\\?.*|[0-9a-f-]{36}", "").substring(1).replace('/', '-'));
        scripted.setViewportSize(320, 900);
        Somebody.at(scripted, example.url(path))
                .picture("tel-"
                        + path.replaceAll("\\?.*|[0-9a-f-]{36}", "")
                                .substring(1)
                                .replace('/', '-'));
    }

    @Test
    void aSecretaryAttachesTheResultAndFindsItInTheCase() throws Incomplete {
        var another = example.instance()
                .bean(Calculate.class)
                .compute(SYSTEM, one.header().id());
        var page = secretary(false);

        var done = Somebody.at(
                        page,
                        example.url("/arbeid/utregning/" + another.header().id()))
                .presses("Legg resultatet ved saken");
        assertThat(done.sees()).contains("Resultatet er lagt ved saken");
        assertThat(done.follows("Til saken").sees()).contains("Resultat av prioriteringen «Porteføljen for 2028»");
    }
}
