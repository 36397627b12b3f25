package no.retning.knowledge;

import static no.retning.Fixtures.SECRETARY;
import static no.retning.Fixtures.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.record.LocalisedText;
import no.retning.strategy.GuidingDocument;
import no.retning.strategy.GuidingDocuments;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a finding goes through before the public sees it, and after. */
class FindingTest {
    private static TestInstance instance;
    private static Findings findings;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        findings = instance.bean(Findings.class);
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

    private static Assessment assessment() {
        return new Assessment(
                Strength.MODERATE, null, "Prøverne", LocalDate.of(2026, 1, 1), LocalisedText.NONE, SOURCE);
    }

    private static Finding assess(UUID id) {
        return commands.change(
                SECRETARY,
                Findings.ASSESS,
                findings,
                id,
                findings.get(id).header().version(),
                before -> before.assessed(assessment()));
    }

    private static void publish(UUID id) {
        instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        instance.bean(FindingCompositions.class),
                        id,
                        findings.get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    @Test
    void aDraftCannotBePublishedAndWhatIsChangedMustBeAssessedAgain() throws Exception {
        var id = commands.create(SECRETARY, findings, Fixtures.finding("hemmelig-funn"))
                .header()
                .id();
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/funn/hemmelig-funn").statusCode()).isEqualTo(404);
        assertThat(get("/kunnskap").body()).doesNotContain("hemmelig-funn");
        assertThat(get("/sok?q=hemmelig-funn").body()).doesNotContain("/funn/hemmelig-funn");

        assertThat(assess(id).header().state()).isEqualTo(Finding.ASSESSED);
        publish(id);
        assertThat(get("/funn/hemmelig-funn").body())
                .contains("Funnet hemmelig-funn", "Middels underbygd", "Prøverne", "Ingenting som er publisert");

        var changed = commands.change(
                SECRETARY,
                Kept.EDIT,
                findings,
                id,
                findings.get(id).header().version(),
                before -> before.and(Fixtures.passage(Use.AGAINST, "Nytt og upublisert")));
        assertThat(changed.header().state()).isEqualTo(Finding.DRAFT);
        assertThat(changed.assessment()).isNull();
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/funn/hemmelig-funn").body()).doesNotContain("Nytt og upublisert");
    }

    @Test
    void aWithdrawnFindingStaysWithTheReasonWhy() throws Exception {
        var id = commands.create(SECRETARY, findings, Fixtures.finding("trukket-funn"))
                .header()
                .id();
        assess(id);
        publish(id);
        commands.change(
                SECRETARY,
                Findings.WITHDRAW,
                findings,
                id,
                findings.get(id).header().version(),
                before -> before.withdrawn(Fixtures.nb("Nye tall sier noe annet.")));
        publish(id);
        assertThat(get("/funn/trukket-funn").body()).contains("Funnet er trukket", "Nye tall sier noe annet.");
        assertThat(get("/kunnskap").body()).contains("Funn som er trukket", "/funn/trukket-funn");
    }

    @Test
    void aDocumentThatIsNotPublicIsNotNamed() throws Exception {
        var documents = instance.bean(GuidingDocuments.class);
        GuidingDocument draft = commands.create(
                SECRETARY, documents, Fixtures.document("hemmelig-dokument", "Det hemmelige dokumentet"));
        var passage = Fixtures.passage(Use.FOR, "Står i et utkast");
        var id = commands.create(
                        SECRETARY,
                        findings,
                        Fixtures.finding("med-utkast")
                                .and(new Passage(
                                        passage.id(),
                                        passage.use(),
                                        passage.text(),
                                        "",
                                        "",
                                        "",
                                        draft.header().id(),
                                        SOURCE)))
                .header()
                .id();
        assess(id);
        publish(id);
        assertThat(get("/funn/med-utkast").body()).contains("Står i et utkast").doesNotContain("hemmelig");
        assertThat(get("/id/finding/" + id).body())
                .doesNotContain(draft.header().id().toString());
    }

    @Test
    void theExampleSaysWhatSpeaksAgainstAndWhoseTheAssessmentIs() throws Exception {
        assertThat(get("/kunnskap").body()).contains("God informasjonsflyt", "3 kilder taler for, én imot.");
        assertThat(get("/kunnskap").body())
                .containsSubsequence(
                        "Funnene etter hva de handler om",
                        "Samfunn",
                        "Folk har ulik digital kompetanse",
                        "Rett",
                        "Ingen funn.");
        assertThat(get("/funn/mange-bestemmer-hver-for-seg").body())
                .contains(
                        "Nasjonale plattformer og initiativer",
                        "lysarket «SWOT», Styrker, punkt 4",
                        "Retning, eksempeldata");
        assertThat(get("/en/funn/informasjonsflyt").body()).contains("What speaks for it", "/en/foringer/nasituasjon");
    }
}
