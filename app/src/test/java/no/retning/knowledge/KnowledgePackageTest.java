package no.retning.knowledge;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.GuidingDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of the knowledge base, with every field filled, written to a package and read into another instance. */
class KnowledgePackageTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Source LINKED = new Source("Prøverne", "https://www.example.org/kilde", true);
    private static final LocalisedText BOTH = LocalisedText.of(Map.of("nb", "På bokmål", "en", "In English"));

    @TempDir
    private Path folder;

    private static List<Kept<?>> kept(TestInstance instance) {
        return Stream.of(
                        Findings.class,
                        Analyses.class,
                        KnowledgeOrders.class,
                        UserNeeds.class,
                        Swots.class,
                        StrategicChoices.class,
                        Dilemmas.class,
                        ScenarioSets.class,
                        AmbitionScales.class)
                .<Kept<?>>map(instance::bean)
                .toList();
    }

    /** All that is recorded of a thing, but for when it was and how often it was changed. */
    private static String content(Recorded<?> thing) {
        var json = (tools.jackson.databind.node.ObjectNode) Json.tree(thing);
        var header = (tools.jackson.databind.node.ObjectNode) json.get("header");
        header.remove(List.of("version", "changedAt"));
        return json.toString();
    }

    private static List<String> contents(TestInstance instance) {
        return kept(instance).stream()
                .flatMap(records -> records.all().stream())
                .map(KnowledgePackageTest::content)
                .toList();
    }

    @Test
    void nothingOfTheKnowledgeBaseIsLostOnTheWayToAnotherInstance() throws Exception {
        try (var one = TestInstance.start(Map.of());
                var other = TestInstance.start(Map.of())) {
            fill(one);
            assertThat(kept(one)).allMatch(records -> !records.all().isEmpty());
            var zip = new ByteArrayOutputStream();
            one.exporter("package").export(null, Map.of(), zip);
            var file = Files.write(folder.resolve("alt.zip"), zip.toByteArray());
            other.importer("package")
                    .importFrom(
                            List.of(file),
                            Map.of(),
                            false,
                            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

            assertThat(contents(other)).containsExactlyElementsOf(contents(one));
            var again = new ByteArrayOutputStream();
            other.exporter("package").export(null, Map.of(), again);
            assertThat(again.toByteArray()).isEqualTo(zip.toByteArray());
        }
    }

    private static <R extends Recorded<R>> R create(TestInstance instance, Class<? extends Kept<R>> kept, R thing) {
        return instance.bean(Commands.class).create(SYSTEM, instance.bean(kept), thing);
    }

    private static void fill(TestInstance instance) {
        var commands = instance.bean(Commands.class);
        var body = commands.create(SYSTEM, instance.bean(Bodies.class), Fixtures.body("organet"));
        var organisation = commands.create(
                SYSTEM, instance.bean(Organisations.class), Fixtures.organisation("organisasjonen", "Organisasjonen"));
        var document = commands.create(
                SYSTEM, instance.bean(GuidingDocuments.class), Fixtures.document("dokumentet", "Dokumentet"));
        var org = new Ref(Organisation.KIND, organisation.header().id());
        var nuit = new Ref(Body.KIND, body.header().id());

        var finding = create(
                instance,
                Findings.class,
                Fixtures.finding("funnet")
                        .saying(BOTH, BOTH, "Prøverne", Pestle.LEGAL, LINKED)
                        .and(new Passage(
                                UUID.randomUUID(),
                                Use.AGAINST,
                                BOTH,
                                "Utgiveren",
                                "2026-01",
                                "side 1",
                                document.header().id(),
                                LINKED))
                        .assessed(new Assessment(Strength.STRONG, org, "", DAY, BOTH, LINKED)));
        var analysis = analysis(instance, finding, body, org);
        create(
                instance,
                KnowledgeOrders.class,
                Fixtures.order("bestillingen", DAY)
                        .asking(BOTH, BOTH, BOTH, "Prøverne", org.id(), DAY, DAY.plusDays(9), LINKED)
                        .delivered(
                                new Delivery(
                                        DAY.plusDays(5), BOTH, document.header().id(), LINKED),
                                List.of(
                                        finding.header().ref(),
                                        analysis.header().ref())));
        create(
                instance,
                UserNeeds.class,
                new UserNeed(
                        Fixtures.need("behovet").header(),
                        BOTH,
                        BOTH,
                        NeedGroup.PERSONNEL,
                        "Prøverne",
                        List.of(finding.header().id()),
                        List.of(),
                        LINKED));
        var round = new ValidationRound(UUID.randomUUID(), BOTH, body.header().id(), DAY, DAY.plusDays(3), LINKED);
        var point = new SwotPoint(
                UUID.randomUUID(),
                "punktet",
                Quadrant.THREAT,
                Pestle.TECHNOLOGICAL,
                BOTH,
                List.of(new SwotPoint.FindingUse(finding.header().id(), Use.AGAINST)),
                LINKED);
        create(
                instance,
                Swots.class,
                Fixtures.swot("swoten")
                        .and(point)
                        .and(round)
                        .and(new Suggestion(
                                UUID.randomUUID(),
                                round.id(),
                                point.id(),
                                org.id(),
                                BOTH,
                                Disposition.PARTLY,
                                BOTH,
                                LINKED)));
        var set = create(instance, ScenarioSets.class, scenarios());
        var grounds = List.of(
                finding.header().ref(),
                new Ref(SwotPoint.KIND, point.id()),
                new Ref(StrategicResource.KIND, set.resources().getFirst().id()),
                new Ref(Opportunity.KIND, set.opportunities().getFirst().id()));
        var considered = Fixtures.choice("valget");
        var choice = create(
                instance,
                StrategicChoices.class,
                considered
                        .asking(BOTH, BOTH, "Prøverne", grounds, List.of(), List.of(), LINKED)
                        .choosing(considered.alternatives().getLast().id(), BOTH, DAY)
                        .and(new Advice(UUID.randomUUID(), "Rådgiverne", BOTH, null, LINKED)));
        var dilemma = Fixtures.dilemma("dilemmaet");
        create(
                instance,
                Dilemmas.class,
                dilemma.asking(BOTH, BOTH, BOTH, "Prøverne", grounds, LINKED)
                        .and(new Stance(
                                UUID.randomUUID(),
                                org,
                                "",
                                dilemma.poles().getLast().id(),
                                BOTH,
                                DAY,
                                LINKED))
                        .and(new Stance(UUID.randomUUID(), nuit, "", null, BOTH, null, SOURCE))
                        .resolved(new Resolution(BOTH, choice.header().id(), DAY, LINKED)));
        create(
                instance,
                AmbitionScales.class,
                Fixtures.scale("skalaen")
                        .and(new ScaleReading(
                                UUID.randomUUID(),
                                DAY,
                                nuit,
                                "",
                                new BigDecimal("2.5"),
                                new BigDecimal("6"),
                                12,
                                new FromPoll(UUID.randomUUID(), 1),
                                LINKED)));
    }

    private static Analysis analysis(TestInstance instance, Finding finding, Body body, Ref org) {
        var round = new ValidationRound(UUID.randomUUID(), BOTH, body.header().id(), DAY, DAY.plusDays(3), LINKED);
        var section = new AnalysisSection(
                UUID.randomUUID(),
                "avsnittet",
                BOTH,
                BOTH,
                List.of(finding.header().id()),
                LINKED);
        return create(
                instance,
                Analyses.class,
                Fixtures.analysis("analysen")
                        .saying(BOTH, BOTH, AnalysisType.USER_NEEDS, "Prøverne", "0.7", LINKED)
                        .and(section, null)
                        .and(new TargetMaturity(UUID.randomUUID(), "3.d", BOTH, Maturity.DEVELOPING, BOTH, LINKED))
                        .and(round)
                        .and(new Suggestion(
                                UUID.randomUUID(),
                                round.id(),
                                section.id(),
                                org.id(),
                                BOTH,
                                Disposition.PARTLY,
                                BOTH,
                                LINKED)));
    }

    private static ScenarioSet scenarios() {
        var set = Fixtures.scenarios("framtidene");
        return set.about(BOTH, BOTH, "Prøverne", 2040, 1, LINKED)
                .and(Fixtures.resource(set, "ressursen", Importance.CRITICAL, Importance.HARMFUL))
                .and(new Sign(
                        UUID.randomUUID(),
                        set.scenarios().getLast().id(),
                        BOTH,
                        nb("Et tall"),
                        null,
                        Sighting.BEGINNING,
                        DAY,
                        LINKED))
                .and(new Opportunity(UUID.randomUUID(), "muligheten", BOTH, BOTH, LINKED));
    }
}
