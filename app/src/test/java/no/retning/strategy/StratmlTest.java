package no.retning.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.retning.Outside;
import no.retning.TestInstance;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.formats.stratml.Goal;
import no.retning.formats.stratml.Objective;
import no.retning.formats.stratml.Part;
import no.retning.formats.stratml.Stratml;
import no.retning.instance.Problem;
import no.retning.record.Language;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.SAXException;

/** Strategies that leave as StratML and come in as it. */
class StratmlTest {
    private static final Path EXAMPLE = Path.of("src/main/resources/example/norge");
    private static final List<String> STRATEGIES =
            List.of("nasjonal-e-helsestrategi-2017-2022", "nasjonal-e-helsestrategi-2023-2030");
    private static final Map<Part, String> SCHEMAS = Map.of(
            Part.ONE, "StrategicPlanISOVersion20140401.xsd",
            Part.TWO, "PerformancePlanOrReport20160216.xsd",
            Part.THREE, "StratMLPart3_20140821.xsd");

    private static TestInstance norway;
    private static TestInstance empty;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        norway = TestInstance.start(Map.of());
        norway.importer("package").importFrom(List.of(EXAMPLE), Map.of(), false, System.out);
        empty = TestInstance.start(Map.of());
    }

    @AfterAll
    static void close() {
        norway.close();
        empty.close();
    }

    private static byte[] export(TestInstance from, String strategy, Part part) throws IOException {
        var out = new ByteArrayOutputStream();
        from.exporter("stratml").export(strategy, Map.of("part", Integer.toString(part.number())), out);
        return out.toByteArray();
    }

    private static String bringIn(TestInstance to, List<Path> files, Map<String, String> options, boolean dry)
            throws IOException {
        var out = new ByteArrayOutputStream();
        to.importer("stratml").importFrom(files, options, dry, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static long records(TestInstance of) {
        return of.bean(JdbcClient.class)
                .sql("select count(*) from record.record")
                .query(Long.class)
                .single();
    }

    private static void requireValid(Part part, byte[] xml) throws IOException, SAXException {
        var schema = Outside.find("stratml/" + SCHEMAS.get(part));
        if (schema.isPresent()) {
            SchemaFactory.newDefaultInstance()
                    .newSchema(schema.get().toFile())
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(xml)));
        }
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(norway.baseUrl() + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyStrategyOfTheExampleIsValidInEachPartAndTheSameForEverybody(Part part) throws Exception {
        for (var slug : STRATEGIES) {
            var xml = export(norway, slug, part);
            requireValid(part, xml);
            var read = Stratml.read(xml);
            assertThat(read.repairs()).isEmpty();
            assertThat(Stratml.write(read.plan(), part).plan()).isEqualTo(read.plan());

            var answer = get("/stratml/" + slug + ".xml" + (part == Part.TWO ? "" : "?del=" + part.number()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/xml"));
            assertThat(answer.body()).isEqualTo(xml);
        }
        assertThat(new String(get("/strategi/" + STRATEGIES.getLast()).body(), StandardCharsets.UTF_8))
                .contains("/stratml/" + STRATEGIES.getLast() + ".xml?del=3");
        assertThat(get("/stratml/" + STRATEGIES.getLast() + ".xml?del=4").statusCode())
                .isEqualTo(404);
        assertThat(get("/stratml/finnes-ikke.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void theFileSaysWhatTheStrategySays() throws Exception {
        var plan = Stratml.read(export(norway, STRATEGIES.getLast(), Part.TWO)).plan();
        assertThat(plan.name()).isEqualTo("Nasjonal e-helsestrategi for helse- og omsorgssektoren");
        assertThat(plan.vision().description()).startsWith("Visjonen handler om tjenester");
        assertThat(plan.goals()).hasSize(5);
        assertThat(plan.goals().getFirst().objectives())
                .extracting(Objective::sequence)
                .containsExactly("1A", "1B");
        assertThat(plan.organisations().getFirst().stakeholders()).hasSize(4);
        assertThat(plan.administration().start()).hasToString("2023-01-01");
        assertThat(plan.administration().end()).hasToString("2030-12-31");
        assertThat(plan.otherInformation())
                .startsWith("Strukturen har en visjon")
                .contains("1 ", "/strategi/");
        var english = get("/en/stratml/" + STRATEGIES.getLast() + ".xml").body();
        assertThat(Stratml.read(english).plan().name())
                .isEqualTo("National e-health strategy for the health and care sector");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void whatLeavesComesInAgainAsItWasWithItsIdentifiers(Part part) throws Exception {
        try (var another = TestInstance.start(Map.of())) {
            var files = new ArrayList<Path>();
            for (var slug : STRATEGIES) {
                files.add(file(slug + part + ".xml", export(norway, slug, part)));
            }
            var dry = bringIn(another, files, Map.of(), true);
            assertThat(dry).contains("Prøvekjøring", "goal/mal-1-aktiv-medvirkning");
            assertThat(records(another)).isZero();

            assertThat(bringIn(another, files, Map.of(), false)).contains("Ingenting er publisert");
            for (var slug : STRATEGIES) {
                var here = norway.bean(Strategies.class).find(slug).orElseThrow();
                for (var ref : List.of(here.header().ref(), new Ref(Structure.KIND, here.structure()))) {
                    assertThat(another.bean(Compositions.class).item(ref).json())
                            .isEqualTo(norway.bean(Compositions.class).item(ref).json());
                }
            }
            assertThat(bringIn(another, files, Map.of(), false)).doesNotContain("  ny ", "  endret ");
        }
    }

    @Test
    void whatOthersHaveChangedInTheFileChangesHere() throws Exception {
        try (var another = TestInstance.start(Map.of())) {
            var xml = new String(export(norway, STRATEGIES.getLast(), Part.TWO), StandardCharsets.UTF_8);
            bringIn(another, List.of(file("forst.xml", xml.getBytes(StandardCharsets.UTF_8))), Map.of(), false);
            var plan = Stratml.read(xml.getBytes(StandardCharsets.UTF_8)).plan();
            var name = plan.goals().getFirst().name();
            var changed = xml.replaceFirst("<Name>" + name, "<Name>Nytt navn på " + name)
                    .replace("</StrategicPlanCore>", """
                            <Goal><Name>Et mål til</Name><Description>Fra andre</Description>\
                            <Objective><Name>Delmål</Name><PerformanceIndicator>\
                            <MeasurementDimension>Bruk</MeasurementDimension><UnitOfMeasurement>prosent</UnitOfMeasurement>\
                            </PerformanceIndicator></Objective></Goal></StrategicPlanCore>""");

            var told = bringIn(
                    another, List.of(file("endret.xml", changed.getBytes(StandardCharsets.UTF_8))), Map.of(), false);

            assertThat(told).contains("indikatoren står som tekst under målet: Bruk", "goal/et-mal-til", "endret");
            var strategy =
                    another.bean(Strategies.class).find(STRATEGIES.getLast()).orElseThrow();
            var goals = another.bean(Goals.class).of(strategy.structure());
            assertThat(goals).extracting(goal -> said(goal.title())).contains("Nytt navn på " + name, "Et mål til");
            assertThat(goals)
                    .filteredOn(goal -> said(goal.title()).equals("Delmål"))
                    .singleElement()
                    .satisfies(goal -> assertThat(said(goal.text())).isEqualTo("PerformanceIndicator: Bruk – prosent"));
        }
    }

    private static String said(LocalisedText text) {
        return text.in(new Language("nb")).orElse("");
    }

    @Test
    void aRealFileComesInWithItsRepairsAndLeavesWithItsIdentifiers() throws Exception {
        var file = Outside.data("stratml/real-part2-dirty.xml");
        long before = records(empty);
        var dry = bringIn(empty, List.of(file), Map.of("language", "nb"), true);
        assertThat(dry)
                .contains("linje 3, Submitter[1]/FirstName[1]: «FirstName» er lest som «GivenName»")
                .contains("ikke tatt med, fordi det er en person: Submitter")
                .contains("indikatoren står som tekst under målet: Plans Converted")
                .contains("Prøvekjøring, ingenting ble tatt vare på");
        assertThat(records(empty)).isEqualTo(before);

        assertThat(bringIn(empty, List.of(file), Map.of("language", "nb"), false))
                .contains("strategy/2011-annual-report");
        long after = records(empty);
        assertThat(bringIn(empty, List.of(file), Map.of("language", "nb"), false))
                .doesNotContain("  ny ", "  endret ");
        assertThat(records(empty)).isEqualTo(after);

        var strategy = empty.bean(Strategies.class).find("2011-annual-report").orElseThrow();
        assertThat(strategy.phase()).isEqualTo(Phase.KUNNSKAPSGRUNNLAG);
        assertThat(empty.bean(PublishedEditions.class).all(Strategy.KIND, AsOf.NOW))
                .isEmpty();
        var publish = empty.bean(Publish.class);
        var structure = new Ref(Structure.KIND, strategy.structure());
        publish.publish(Drafts.SECRETARY, structure, 1, Publish.Occasion.ORDINARY);
        publish.publish(
                Drafts.SECRETARY, strategy.header().ref(), strategy.header().version(), Publish.Occasion.ORDINARY);
        var xml = export(empty, "2011-annual-report", Part.TWO);
        requireValid(Part.TWO, xml);
        var original = Stratml.read(Files.readAllBytes(file)).plan();
        var left = Stratml.read(xml).plan();
        assertThat(left.goals())
                .extracting(Goal::identifier)
                .isEqualTo(original.goals().stream().map(Goal::identifier).toList());
        assertThat(left.goals().getFirst().objectives())
                .extracting(Objective::identifier)
                .isEqualTo(original.goals().getFirst().objectives().stream()
                        .map(Objective::identifier)
                        .toList());
        assertThat(bringIn(empty, List.of(file("ut.xml", xml)), Map.of(), true)).doesNotContain("  ny ", "  endret ");
    }

    @Test
    void aFileThatCannotBeReadStopsThemAll() throws Exception {
        long before = records(empty);
        var good = file("god.xml", export(norway, STRATEGIES.getLast(), Part.ONE));
        var bad = file("vond.xml", """
                <!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>
                <StrategicPlan xmlns="http://www.stratml.net"><Name>&a;</Name></StrategicPlan>
                """.getBytes(StandardCharsets.UTF_8));
        var problem = catchThrowableOfType(Problem.class, () -> bringIn(empty, List.of(good, bad), Map.of(), false));
        assertThat(problem.lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("vond.xml, linje 1: XML-en kan ikke leses"));
        assertThat(records(empty)).isEqualTo(before);
        assertThat(catchThrowableOfType(
                                Problem.class, () -> empty.exporter("stratml").export("ukjent", Map.of(), System.out))
                        .lines())
                .first()
                .isEqualTo("No strategy called ukjent is published");
    }

    @Test
    void anIdentifierThatIsSomethingElseHereIsRefused() throws Exception {
        try (var another = TestInstance.start(Map.of())) {
            var xml = new String(export(norway, STRATEGIES.getLast(), Part.TWO), StandardCharsets.UTF_8);
            bringIn(another, List.of(file("hel.xml", xml.getBytes(StandardCharsets.UTF_8))), Map.of(), false);
            var goal = another.bean(Goals.class)
                    .find("mal-1-aktiv-medvirkning")
                    .orElseThrow()
                    .header()
                    .id()
                    .toString();
            var chapter = another.bean(Chapters.class)
                    .find("fem-mal")
                    .orElseThrow()
                    .header()
                    .id()
                    .toString();
            var mixed = xml.replace(goal, chapter);

            var problem = catchThrowableOfType(
                    Problem.class,
                    () -> bringIn(
                            another,
                            List.of(file("blandet.xml", mixed.getBytes(StandardCharsets.UTF_8))),
                            Map.of(),
                            false));

            assertThat(problem.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains(chapter, "chapter", "ingenting ble importert"));
        }
    }

    @Test
    void whatIsOursButGarbledIsAFaultThatIsTold() throws Exception {
        var xml = new String(export(norway, STRATEGIES.getLast(), Part.TWO), StandardCharsets.UTF_8);
        var garbled = xml.replace("\"type\":\"goal\"", "\"type\":\"tull\"");
        assertThat(garbled).isNotEqualTo(xml);
        var problem = catchThrowableOfType(
                Problem.class,
                () -> bringIn(
                        empty, List.of(file("tull.xml", garbled.getBytes(StandardCharsets.UTF_8))), Map.of(), true));
        assertThat(problem.lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("OtherInformation", "ødelagt"));
    }
}
