package no.retning.uptake;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.edition.Editions;
import no.retning.edition.NothingChanged;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.roadmap.Activities;
import no.retning.roadmap.UserGroup;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the public sees of a solution, and when. */
class SolutionPublicationTest {
    private static TestInstance instance;
    private static Solutions solutions;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        solutions = instance.bean(Solutions.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(instance.baseUrl() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static LocalisedText all(String text) {
        return LocalisedText.of(Map.of("nb", text, "nn", text + " (nn)", "en", text + " (en)"));
    }

    private static Solution created(String slug, List<UUID> activities) {
        var owner = solutions.find("kjernejournal").orElseThrow().owner();
        return instance.bean(Commands.class)
                .create(
                        SECRETARY,
                        solutions,
                        new Solution(
                                Header.draft(UUID.randomUUID(), Solution.KIND, slug, Solution.ACTIVE),
                                all("Prøveløsningen " + slug),
                                all("Hva den er til."),
                                owner,
                                "",
                                null,
                                List.of(UserGroup.HOSPITAL),
                                null,
                                activities,
                                List.of(),
                                SOURCE));
    }

    private static void count(Solution solution, int reached, int year) {
        var id = solution.header().id();
        instance.bean(Commands.class)
                .change(
                        SECRETARY,
                        Solutions.COUNT,
                        solutions,
                        id,
                        solutions.get(id).header().version(),
                        before -> before.and(List.of(new Figure(
                                FigureType.OBSERVED,
                                UserGroup.HOSPITAL,
                                "",
                                "",
                                LocalDate.of(year, 1, 1),
                                reached,
                                1234,
                                null,
                                SOURCE))));
    }

    private static void publish(Solution solution) {
        var id = solution.header().id();
        instance.bean(PublishSolution.class)
                .publish(SECRETARY, id, solutions.get(id).header().version(), Publish.Occasion.ORDINARY);
    }

    @Test
    void nothingOfASolutionIsPublicBeforeItIsPublishedAndNoFigureBeforeItsEdition() throws Exception {
        var one = created("hemmelig", List.of());
        count(one, 617, 2024);

        assertThat(get("/losning/hemmelig").statusCode()).isEqualTo(404);
        assertThat(get("/losning/hemmelig/utbredelse.csv").statusCode()).isEqualTo(404);
        assertThat(get("/losninger").body()).doesNotContain("Prøveløsningen hemmelig");
        assertThat(get("/sok?q=hemmelig").body()).doesNotContain("Prøveløsningen hemmelig");

        publish(one);
        assertThat(get("/losning/hemmelig").body()).contains("617 av 1\u00a0234 (50 %)");
        count(one, 1100, 2025);
        assertThat(get("/losning/hemmelig").body()).doesNotContain("1\u00a0100");
        assertThat(get("/losning/hemmelig/utbredelse.json").body())
                .contains("617")
                .doesNotContain("1100");

        publish(one);
        assertThat(get("/losning/hemmelig").body()).contains("1\u00a0100 av 1\u00a0234");
        assertThatThrownBy(() -> publish(one)).isInstanceOf(NothingChanged.class);
    }

    @Test
    void anActivityThatIsNotPublicIsNotNamedAndOneThatIsLeadsToTheSolution() throws Exception {
        var activities = instance.bean(Activities.class);
        var shown = activities.find("helseid").orElseThrow();
        var draft = instance.bean(Commands.class)
                .create(
                        SECRETARY,
                        activities,
                        shown.with(Header.draft(UUID.randomUUID(), "activity", "utkast", "planned")));
        var one = created("bundet", List.of(shown.header().id(), draft.header().id()));
        publish(one);

        var edition = instance.bean(Editions.class).current(one.header().id()).orElseThrow();
        assertThat(edition.item().json().toString())
                .contains(shown.header().id().toString())
                .doesNotContain(draft.header().id().toString());
        assertThat(edition.links()).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo("leads-to");
            assertThat(link.from()).isEqualTo(shown.header().ref());
            assertThat(link.to()).isEqualTo(one.header().ref());
        });
        assertThat(get("/aktivitet/helseid").body())
                .contains("Hvor mange har tatt det i bruk?", "Prøveløsningen bundet");
        assertThat(get("/losning/bundet").body()).contains("/aktivitet/helseid");
    }

    @Test
    void theExampleSaysWhatIsMadeUpAndWhereThereAreNoFigures() throws Exception {
        assertThat(get("/losning/kjernejournal").body())
                .contains("2 av 3 grupper har kommet til grensen", "lagt sammen av 4 deler")
                .contains("Noen av tallene er laget som eksempel og er ikke fakta");
        assertThat(get("/losning/helseid").body())
                .contains("Ingen har sagt hvor mange som må bruke løsningen", "For 4 grupper finnes det ingen tall");
        assertThat(get("/losninger").body()).contains("Kjernejournal", "HelseID", "E-resept");
        assertThat(get("/veikart").body()).contains("/losninger");
    }
}
