package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.resource;
import static no.retning.Fixtures.scenarios;
import static no.retning.knowledge.Importance.CRITICAL;
import static no.retning.knowledge.Importance.USEFUL;
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
import no.retning.record.Ref;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What scenarios go through before the public sees them, and how what they have in common says why a goal is there. */
class ScenarioTest {
    private static TestInstance instance;
    private static ScenarioSets sets;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        sets = instance.bean(ScenarioSets.class);
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

    private static void publish(Composed<?> composed, UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        composed,
                        id,
                        composed.records().get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static void publish(UUID id) {
        publish(instance.bean(ScenarioCompositions.class), id);
    }

    private static void ready(UUID id) {
        commands.change(
                SECRETARY,
                ScenarioSets.ADVANCE,
                sets,
                id,
                sets.get(id).header().version(),
                before -> before.with(before.header().in(ScenarioSet.READY)));
    }

    @Test
    void aDraftIsSeenByNobodyOutside() throws Exception {
        var id = commands.create(SECRETARY, sets, scenarios("hemmelige-framtider"))
                .header()
                .id();
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/scenario/hemmelige-framtider").statusCode()).isEqualTo(404);
        assertThat(get("/kunnskap").body()).doesNotContain("hemmelige-framtider");
        assertThat(get("/sok?q=hemmelige-framtider").body()).doesNotContain("/scenario/hemmelige");

        ready(id);
        publish(id);
        assertThat(get("/scenario/hemmelige-framtider").body())
                .contains("Framtiden rask", "Det betyr noe.", "Ingen ressurs er vurdert")
                .doesNotContain("Hva angrer vi minst på?");
    }

    @Test
    void aGoalIsThereBecauseOfAResourceThatEveryFutureNeeds() throws Exception {
        var empty = scenarios("med-ressurs");
        var needed = resource(empty, "trengs", CRITICAL, USEFUL);
        var id = commands.create(SECRETARY, sets, empty.and(needed)).header().id();
        var choices = instance.bean(StrategicChoices.class);
        var goal = instance.bean(Goals.class).find("mal-3-helsedata").orElseThrow();
        var considered = Fixtures.choice("bygger-pa-ressurs");
        var choice = commands.create(
                        SECRETARY,
                        choices,
                        considered
                                .asking(
                                        considered.title(),
                                        considered.text(),
                                        "Prøverne",
                                        List.of(new Ref(StrategicResource.KIND, needed.id())),
                                        List.of(goal.header().id()),
                                        List.of(),
                                        SOURCE)
                                .choosing(considered.alternatives().getFirst().id(), Fixtures.nb("Derfor."), null))
                .header()
                .id();
        publish(instance.bean(ChoiceCompositions.class), choice);
        // The scenarios are not public yet, so what the choice rests on is not even named.
        assertThat(get("/valg/bygger-pa-ressurs").body()).doesNotContain("Ressursen trengs");

        ready(id);
        publish(id);
        publish(instance.bean(ChoiceCompositions.class), choice);
        assertThat(get("/scenario/med-ressurs").body())
                .contains("Ressursen trengs", "Hva angrer vi minst på?", "Med råd til én ressurs");
        assertThat(get("/valg/bygger-pa-ressurs").body()).contains("/id/resource/" + needed.id(), "Ressursen trengs");
        assertThat(get("/mal/mal-3-helsedata").body()).contains("Ressursen trengs");
    }

    /** The three resources of our own: 3 3 0 0, 1 0 1 3 and −3 0 1 3 points; the five that all need, 3 everywhere. */
    @Test
    void theExampleNeedsFiveResourcesWhicheverFutureComes() throws Exception {
        var set = sets.find("framtider-2035").orElseThrow();
        assertThat(set.robust())
                .containsExactlyElementsOf(set.resources().stream()
                        .filter(one -> !one.source().illustrative())
                        .map(StrategicResource::id)
                        .toList())
                .hasSize(5);
        assertThat(set.opportunities()).hasSize(7);
        var own = set.resources().subList(5, 8).stream()
                .map(StrategicResource::id)
                .toList();
        var least = Regrets.of(set).orElseThrow().lines().getLast();
        assertThat(least.resources())
                .hasSize(7)
                .contains(own.get(0), own.get(1))
                .doesNotContain(own.get(2));
        assertThat(least.regrets()).containsExactly(0, 0, 1, 3);

        var page = get("/scenario/framtider-2035").body();
        assertThat(page)
                .contains("Innbyggeren velger", "Helseøyene", "Stein-på-stein", "En offentlig teknologirevolusjon")
                .contains("<svg", "framtider-2035-felles-retning", "Ingen har sett etter")
                .containsSubsequence("Hva kom ut av scenarioene?", "/valg/samme-retning", "Felles retning");
        assertThat(get("/en/scenario/framtider-2035").body()).contains("This is needed whichever future comes");
        assertThat(get("/mal/mal-5-samarbeid-og-virkemidler").body()).contains("Felles retning for digitaliseringen");
        assertThat(get("/sok?q=forebygging").body()).contains("Mer spesialisering og mer forebygging");
    }
}
