package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a dilemma goes through before the public sees it, and how it says why a goal is there. */
class DilemmaTest {
    private static TestInstance instance;
    private static Dilemmas dilemmas;
    private static StrategicChoices choices;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        dilemmas = instance.bean(Dilemmas.class);
        choices = instance.bean(StrategicChoices.class);
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

    private static <R extends Recorded<R>> void change(
            String action, Kept<R> records, UUID id, UnaryOperator<R> change) {
        commands.change(SECRETARY, action, records, id, records.get(id).header().version(), change);
    }

    private static <R extends Recorded<R>> void publish(Composed<R> composed, UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        composed,
                        id,
                        composed.records().get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static void publish(UUID id) {
        publish(instance.bean(DilemmaCompositions.class), id);
    }

    private static UUID create(String slug) {
        return commands.create(SECRETARY, dilemmas, Fixtures.dilemma(slug))
                .header()
                .id();
    }

    private static void advance(UUID id, String state) {
        change(Dilemmas.ADVANCE, dilemmas, id, before -> before.unresolved(state));
    }

    @Test
    void aDraftIsSeenByNobodyOutsideAndAnOpenOneShowsWhoStandsWhere() throws Exception {
        var id = create("hemmelig-dilemma");
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/dilemma/hemmelig-dilemma").statusCode()).isEqualTo(404);
        assertThat(get("/kunnskap").body()).doesNotContain("hemmelig-dilemma");
        assertThat(get("/sok?q=hemmelig-dilemma").body()).doesNotContain("/dilemma/hemmelig-dilemma");

        advance(id, Dilemma.OPEN);
        publish(id);
        assertThat(get("/dilemma/hemmelig-dilemma").body())
                .contains("Åpent", "Den ene veien", "Eksempelforeningen", "Vi vil dit.", "Det er ikke løst ennå.");
        assertThat(get("/kunnskap").body()).contains("/dilemma/hemmelig-dilemma");
    }

    @Test
    void whoLeanedToAPoleThatIsTakenAwayLeansToNone() {
        var dilemma = Fixtures.dilemma("uten-pol");
        var pole = dilemma.poles().getFirst().id();
        assertThat(dilemma.stances()).extracting(Stance::pole).containsExactly(pole);
        var without = dilemma.withoutPole(pole);
        assertThat(without.poles()).hasSize(1);
        assertThat(without.stances()).extracting(Stance::pole).containsOnlyNulls();
        assertThat(without.stances().getFirst().text())
                .isEqualTo(dilemma.stances().getFirst().text());
    }

    @Test
    void aResolvedDilemmaThatIsOpenedAgainHasNoResolution() {
        var id = create("apnes-igjen");
        assertThatThrownBy(() -> change(
                        Dilemmas.RESOLVE,
                        dilemmas,
                        id,
                        before -> before.resolved(new Resolution(nb("Slik."), null, null, SOURCE))))
                .isInstanceOf(Refused.class);
        advance(id, Dilemma.OPEN);
        change(
                Dilemmas.RESOLVE,
                dilemmas,
                id,
                before -> before.resolved(new Resolution(nb("Slik."), null, null, SOURCE)));
        assertThat(dilemmas.get(id).header().state()).isEqualTo(Dilemma.RESOLVED);
        advance(id, Dilemma.OPEN);
        assertThat(dilemmas.get(id).resolution()).isNull();
        assertThat(dilemmas.get(id).header().state()).isEqualTo(Dilemma.OPEN);
    }

    @Test
    void aGoalIsThereBecauseOfTheDilemmaThatLedToItsChoice() throws Exception {
        var goal =
                instance.bean(Goals.class).find("mal-2-enklere-arbeidshverdag").orElseThrow();
        var finding = instance.bean(Findings.class).find("eldre-befolkning").orElseThrow();
        StrategicChoice considered = Fixtures.choice("etter-dilemma");
        var choice = commands.create(
                        SECRETARY,
                        choices,
                        considered.asking(
                                considered.title(),
                                considered.text(),
                                "Prøverne",
                                List.of(),
                                List.of(goal.header().id()),
                                List.of(),
                                SOURCE))
                .header()
                .id();
        var id = create("forte-til-valg");
        change(
                Kept.EDIT,
                dilemmas,
                id,
                before -> before.asking(
                        before.title(),
                        before.text(),
                        LocalisedText.NONE,
                        before.owner(),
                        List.of(finding.header().ref()),
                        SOURCE));
        advance(id, Dilemma.OPEN);
        change(
                Dilemmas.RESOLVE,
                dilemmas,
                id,
                before -> before.resolved(new Resolution(nb("Vi valgte."), choice, null, SOURCE)));
        publish(id);
        // The choice is not public yet, so it is not even named.
        assertThat(get("/dilemma/forte-til-valg").body()).contains("Vi valgte.").doesNotContain("etter-dilemma");
        assertThat(get("/id/dilemma/" + id).body()).doesNotContain(choice.toString());

        change(
                StrategicChoices.DECIDE,
                choices,
                choice,
                before -> before.choosing(before.alternatives().getFirst().id(), nb("Fordi."), null));
        publish(instance.bean(ChoiceCompositions.class), choice);
        publish(id);
        assertThat(get("/dilemma/forte-til-valg").body()).contains("/valg/etter-dilemma", "En eldre befolkning");
        assertThat(get("/valg/etter-dilemma").body()).contains("Dilemmaet forte-til-valg", "En eldre befolkning");
        assertThat(get("/mal/mal-2-enklere-arbeidshverdag").body())
                .contains("Hvorfor dette målet?", "Dilemmaet forte-til-valg", "En stadig eldre befolkning");
        assertThat(get("/funn/eldre-befolkning").body()).contains("Dilemmaet forte-til-valg", "etter-dilemma");
    }

    @Test
    void aBodyThatIsNotPublicIsNotNamedAmongThoseWhoStandSomewhere() throws Exception {
        var body = commands.create(
                SECRETARY, instance.bean(no.retning.governance.Bodies.class), Fixtures.body("hemmelig-organ"));
        var id = create("med-hemmelig-organ");
        change(
                Kept.EDIT,
                dilemmas,
                id,
                before -> before.and(new Stance(
                        UUID.randomUUID(),
                        new Ref(body.header().kind(), body.header().id()),
                        "",
                        null,
                        nb("Sagt i et lukket møte."),
                        null,
                        SOURCE)));
        advance(id, Dilemma.OPEN);
        publish(id);
        assertThat(get("/dilemma/med-hemmelig-organ").body()).doesNotContain("Sagt i et lukket møte.");
    }

    @Test
    void theSixDilemmasOfTheExampleHaveTheirPlaceInTheSource() throws Exception {
        assertThat(dilemmas.all().stream()
                        .filter(one -> one.source().citation().startsWith("NUIT, møtepakke 7. september 2021")))
                .hasSize(6)
                .allMatch(one -> one.source().citation().matches(".*spørsmål [1-6]"));
        assertThat(get("/nn/dilemma/innbyggere-og-naeringsliv").body())
                .contains("Eksempelkommunen", "/nn/valg/mottaker-eller-deltaker", "Eksempel, ikkje eit faktum");
        assertThat(get("/mal/mal-5-samarbeid-og-virkemidler").body())
                .contains("Hva gjør vi med uklare roller og ansvar?");
    }
}
