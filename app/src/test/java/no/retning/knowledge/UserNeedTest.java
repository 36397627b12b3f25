package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people need, what shows it, and which goals are to meet it. */
class UserNeedTest {
    private static TestInstance instance;
    private static UserNeeds needs;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        needs = instance.bean(UserNeeds.class);
        commands = instance.bean(Commands.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(instance.baseUrl() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void publish(UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        instance.bean(UserNeedCompositions.class),
                        id,
                        needs.get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    @Test
    void aNeedIsFollowedFromTheFindingThatShowsItToTheGoalThatIsToMeetIt() throws Exception {
        var goal =
                instance.bean(Goals.class).find("mal-2-enklere-arbeidshverdag").orElseThrow();
        var finding = instance.bean(Findings.class).find("informasjonsflyt").orElseThrow();
        var secret = commands.create(SECRETARY, instance.bean(Findings.class), Fixtures.finding("ikke-offentlig"));
        var draft = Fixtures.need("mindre-skjema");
        var id = draft.header().id();
        commands.create(
                SECRETARY,
                needs,
                new UserNeed(
                        draft.header(),
                        draft.title(),
                        draft.text(),
                        draft.group(),
                        draft.owner(),
                        List.of(finding.header().id(), secret.header().id()),
                        List.of(goal.header().id()),
                        draft.source()));
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/behov/mindre-skjema").statusCode()).isEqualTo(404);

        commands.change(
                SECRETARY,
                UserNeeds.ADVANCE,
                needs,
                id,
                needs.get(id).header().version(),
                before -> before.with(before.header().in(UserNeed.CONFIRMED)));
        publish(id);
        assertThat(get("/behov/mindre-skjema").body())
                .contains(
                        "Pårørende",
                        "/funn/informasjonsflyt",
                        goal.title().byLanguage().getOrDefault("nb", "?"))
                .doesNotContain("ikke-offentlig");
        assertThat(get("/trad/goal/mal-2-enklere-arbeidshverdag").body()).contains("Behovet mindre-skjema");
        assertThat(get("/funn/informasjonsflyt").body()).contains("Behovet mindre-skjema");
    }

    @Test
    void theNeedsOfTheExampleAreShownGroupByGroupAndEachHasItsSource() throws Exception {
        assertThat(needs.all())
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(need -> need.header().slug().equals("mindre-skjema")
                        || !need.source().isEmpty());
        assertThat(needs.all()).extracting(UserNeed::group).contains(NeedGroup.values());
        assertThat(get("/nn/kunnskap").body())
                .contains(
                        "Kva folk treng",
                        "Innbyggjarar",
                        "Pårørande",
                        "Helsepersonell",
                        "/nn/behov/tjenester-for-alle");
    }
}
