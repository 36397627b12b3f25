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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Refused;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.pdf.VeraPdf;
import no.retning.strategy.Finding.Code;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an analysis goes through, version by version, and how it is followed from a goal down to its sections. */
class AnalysisTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static TestInstance instance;
    private static Analyses analyses;
    private static Commands commands;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        analyses = instance.bean(Analyses.class);
        commands = instance.bean(Commands.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> as) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(instance.baseUrl() + path))
                            .build(),
                    as);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return get(path, HttpResponse.BodyHandlers.ofString());
    }

    private static void change(String action, UUID id, UnaryOperator<Analysis> change) {
        commands.change(
                SECRETARY, action, analyses, id, analyses.get(id).header().version(), change);
    }

    private static void advance(UUID id, String state) {
        change(Analyses.ADVANCE, id, before -> before.with(before.header().in(state)));
    }

    private static String publish(UUID id) {
        return instance.bean(PublishKnowledge.class)
                .publish(
                        SECRETARY,
                        instance.bean(AnalysisCompositions.class),
                        id,
                        analyses.get(id).header().version(),
                        Publish.Occasion.ORDINARY)
                .sha256();
    }

    private static UUID create(String slug) {
        return commands.create(SECRETARY, analyses, Fixtures.analysis(slug))
                .header()
                .id();
    }

    @Test
    void aDraftIsSeenByNobodyOutsideAndWhatIsValidatedSaysWhoSawItAndWhatCameOfIt() throws Exception {
        var id = create("hemmelig-analyse");
        assertThatThrownBy(() -> publish(id)).isInstanceOf(Refused.class);
        assertThat(get("/analyse/hemmelig-analyse").statusCode()).isEqualTo(404);
        assertThat(get("/analyse/hemmelig-analyse/analyse.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/sok?q=hemmelig-analyse").body()).doesNotContain("/analyse/hemmelig-analyse");

        var secret = commands.create(SECRETARY, instance.bean(Bodies.class), Fixtures.body("lukket-organ"));
        var round = new ValidationRound(
                UUID.randomUUID(), nb("Runden"), secret.header().id(), DAY, null, SOURCE);
        var section = analyses.get(id).sections().getFirst().id();
        change(
                Kept.EDIT,
                id,
                before -> before.and(round)
                        .and(new Suggestion(
                                UUID.randomUUID(),
                                round.id(),
                                section,
                                null,
                                nb("Skriv mer om dette."),
                                Disposition.PARTLY,
                                nb("Litt mer."),
                                SOURCE)));
        advance(id, Analysis.VALIDATION);
        publish(id);
        assertThat(get("/analyse/hemmelig-analyse").body())
                .contains("Validering og innspill", "Skriv mer om dette.", "Delvis tatt inn", "Litt mer.")
                .doesNotContain("lukket-organ");
        assertThat(get("/kunnskap").body()).contains("/analyse/hemmelig-analyse");
    }

    @Test
    void aFinishedVersionStaysForEverybodyWhileTheNextIsWrittenAndIsComparedWithItWordByWord() throws Exception {
        var id = create("to-versjoner");
        advance(id, Analysis.FINISHED);
        assertThatThrownBy(() -> change(Kept.EDIT, id, before -> before)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> advance(id, Analysis.DRAFT)).isInstanceOf(Refused.class);
        var first = publish(id);

        change(Analyses.RENEW, id, before -> before.renewed("1.0"));
        var section = analyses.get(id).sections().getFirst();
        change(
                Kept.EDIT,
                id,
                before -> before.and(
                        new AnalysisSection(
                                section.id(),
                                section.slug(),
                                section.title(),
                                nb("Teksten i det nye."),
                                List.of(),
                                SOURCE),
                        null));
        assertThat(get("/analyse/to-versjoner").body())
                .contains("Versjon 0.1", "Teksten i forst.")
                .doesNotContain("Teksten i det nye.");

        advance(id, Analysis.FINISHED);
        var second = publish(id);
        assertThat(get("/analyse/to-versjoner").body())
                .contains("Versjon 1.0", "Teksten i det nye.", "/sammenlign?from=" + first + "&amp;to=" + second);
        assertThat(get("/sammenlign?from=" + first + "&to=" + second).body())
                .contains("forst.</del>", "det nye.</ins>");
        assertThat(get("/utgave/" + first).statusCode()).isEqualTo(200);
    }

    @Test
    void sectionsStandWhereTheyArePutAndASuggestionOutlivesItsSection() {
        var analysis = Fixtures.analysis("rekkefolge");
        var first = analysis.sections().getFirst();
        var last = Fixtures.section("sist");
        var between = Fixtures.section("mellom");
        var three = analysis.and(last, first.id()).and(between, first.id());
        assertThat(three.sections()).extracting(AnalysisSection::slug).containsExactly("forst", "mellom", "sist");
        assertThat(three.and(last, null).sections())
                .extracting(AnalysisSection::slug)
                .containsExactly("sist", "forst", "mellom");

        var round = new ValidationRound(UUID.randomUUID(), nb("Runden"), null, DAY, null, SOURCE);
        var suggestion = new Suggestion(
                UUID.randomUUID(),
                round.id(),
                between.id(),
                null,
                nb("Stryk det."),
                Disposition.TAKEN_IN,
                nb("Strøket."),
                SOURCE);
        var without = three.and(round).and(suggestion).withoutSection(between.id());
        assertThat(without.sections()).hasSize(2);
        assertThat(without.suggestions()).extracting(Suggestion::point).containsOnlyNulls();
        assertThat(without.withoutRound(round.id()).suggestions()).isEmpty();
    }

    @Test
    void aGoalAnswersDownToTheSectionInWhichItsFindingStands() throws Exception {
        assertThat(get("/mal/mal-5-samarbeid-og-virkemidler").body())
                .contains("Avsnitt i en analyse", "Aktører og beslutninger");
        assertThat(get("/funn/for-svak-oppfolging").body())
                .contains("Hvilke analyser det står i", "Læring fra strategien for 2017–2022: Styring og oppfølging");
    }

    @Test
    void targetsStandByTheirNumbersAndOnlyWhatIsOneIsTaken() throws Exception {
        var analysis = Fixtures.analysis("mal");
        for (var number : List.of("3.d", "10", "3.10", "3.2", "3")) {
            analysis = analysis.and(new TargetMaturity(
                    UUID.randomUUID(), number, nb("Målet " + number), Maturity.BEGINNING, nb("Derfor."), SOURCE));
        }
        assertThat(analysis.targets())
                .extracting(TargetMaturity::target)
                .containsExactly("3", "3.2", "3.10", "3.d", "10");
        assertThat(List.of("17", "3.8", "9.c", "16.10")).allMatch(TargetMaturity::isTarget);
        assertThat(List.of("0", "18", "3.", "3.0", "3.8.1", "mål 3", "")).noneMatch(TargetMaturity::isTarget);
        assertThat(get("/analyse/baerekraftsmal-2021").body())
                .contains("3.8 ", "På plass", "Ikke vurdert", "maturity-mark", "Eksempel, ikke et faktum");
    }

    @Test
    void aFindingThatIsNotPublicIsNotNamedInTheAnalysisThatHoldsIt() throws Exception {
        var finding = commands.create(SECRETARY, instance.bean(Findings.class), Fixtures.finding("ikke-offentlig"));
        var id = create("holder-pa-noe");
        change(
                Kept.EDIT,
                id,
                before ->
                        before.and(Fixtures.section("avsnitt", finding.header().id()), null));
        advance(id, Analysis.VALIDATION);
        var edition = publish(id);
        assertThat(get("/api/v1/editions/" + edition).body())
                .doesNotContain(finding.header().id().toString());
    }

    @Test
    void aNumberThatIsNotTheRegistersIsWarnedOf() {
        var id = create("feil-tall");
        change(
                Kept.EDIT,
                id,
                before -> before.and(
                        new AnalysisSection(
                                UUID.randomUUID(),
                                "tall",
                                nb("Hvem som var med"),
                                nb("[70 organisasjoner](/medvirkning?dato=2021-09-07#organisasjoner) var med."),
                                List.of(),
                                SOURCE),
                        null));
        assertThat(instance.bean(PublishKnowledge.class).remarks(instance.bean(AnalysisCompositions.class), id))
                .extracting(no.retning.strategy.Finding::code)
                .contains(Code.NUMBER_DIFFERS);
    }

    @Test
    void theSevenAnalysesOfTheExampleHaveTheirPlaceInTheSourceAndArePrintedForEverybody() throws Exception {
        assertThat(analyses.all().stream()
                        .filter(one -> one.source().citation().startsWith("NUIT, møtepakke 7. september 2021"))
                        .map(Analysis::type))
                .containsExactlyInAnyOrder(AnalysisType.values());
        assertThat(instance.bean(PublishKnowledge.class)
                        .remarks(
                                instance.bean(AnalysisCompositions.class),
                                analyses.find("brukerbehov-2021")
                                        .orElseThrow()
                                        .header()
                                        .id()))
                .isEmpty();
        for (var address :
                List.of("/analyse/laering-2021", "/nn/analyse/brukerbehov-2021", "/en/analyse/baerekraftsmal-2021")) {
            var pdf = get(address + "/analyse.pdf", HttpResponse.BodyHandlers.ofByteArray());
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(VeraPdf.faults(pdf.body())).as(address).isEmpty();
        }
    }
}
