package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.form.Clerk;
import no.retning.record.Json;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.Detail;
import no.retning.roadmap.Details;
import no.retning.roadmap.KeepDetail;
import no.retning.roadmap.PlanNames;
import no.retning.roadmap.PublishRoadmap;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.RoadmapCompositions;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.ScheduleResult;
import no.retning.roadmap.ScheduleRun;
import no.retning.roadmap.Slip;
import no.retning.roadmap.WhatIfSlips;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A plan from a file lies behind an activity: its roadmap is computed of the tasks, and who may not see them does not. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DetailPlanTest {
    private static final String ACTIVITY = "pll-kommune";
    private static final String CANARY = "Kanarifugloppgaven";
    private static final String RISK = "Kanarifuglhendelsen";
    private static final String WAGES = "Kanarifugllonna";
    private static final String PLAN_NAME = "Kanarifuglplanen";
    private static final String FILE_NAME = "kanarifuglfila.json";

    /** In hours of a calendar of its own, with what happens by chance, what runs around the clock, and what it costs. */
    private static final String PLAN = """
            {"format": "retning-project", "version": 1, "name": "Kanarifuglplanen", "unit": "hour",
             "hoursPerDay": 7.5, "start": "2027-01-04T08:00", "calendar": "kontor",
             "calendars": [{"id": "kontor", "name": "Kontor", "holidays": "NO", "week": {
               "monday": ["08:00-15:30"], "tuesday": ["08:00-15:30"], "wednesday": ["08:00-15:30"],
               "thursday": ["08:00-15:30"], "friday": ["08:00-15:30"]}}],
             "resources": [{"id": "r", "name": "Kanarifugllonna", "capacity": 4, "costPerUnit": 900}],
             "activities": [
               {"id": "a", "name": "Opplæring", "duration": {"triangular": {"min": 300, "mode": 450, "max": 1200}},
                "demands": [{"resource": "r", "amount": 1}], "cost": 77777},
               {"id": "b/c", "name": "Kanarifugloppgaven", "duration": {"pert": {"min": 600, "mode": 900, "max": 3000}}},
               {"id": "start", "name": "Herding", "duration": 240, "elapsed": true},
               {"id": "d", "name": "Overgang", "duration": 75,
                "constraints": [{"kind": "startNoEarlierThan", "at": 48}]}],
             "links": [{"from": "a", "to": "b/c", "lag": -7.5}, {"from": "b/c", "to": "start"},
               {"from": "a", "to": "d", "type": "SS", "lag": 15}],
             "correlations": [{"id": "k", "coefficient": 0.5, "activities": ["a", "b/c"]}],
             "risks": [{"id": "h", "name": "Kanarifuglhendelsen", "probability": 0.4,
               "impacts": [{"activity": "b/c", "add": 750, "cost": 5}, {"activity": "a", "multiply": 1.2}]}],
             "branches": [{"id": "v", "name": "Vei", "arms": [
               {"probability": 0.3, "activities": ["d"]}, {"probability": 0.7, "activities": []}]}]}
            """;

    private static TestInstance instance;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static Activity activity() {
        return instance.bean(Activities.class).find(ACTIVITY).orElseThrow();
    }

    private static Roadmap roadmap() {
        return instance.bean(Roadmaps.class).get(activity().roadmap());
    }

    private static Detail detail() {
        return instance.bean(Details.class).of(activity().header().id()).orElseThrow();
    }

    private String land(String plan, boolean dryRun) throws IOException {
        return instance.bringIn(
                "projectfile",
                Files.writeString(folder.resolve(FILE_NAME), plan),
                Map.of("activity", ACTIVITY),
                dryRun);
    }

    private static ScheduleRun compute() throws Exception {
        return instance.bean(ComputeSchedule.class)
                .compute(Fixtures.SECRETARY, roadmap().header().id(), 17, 2_000);
    }

    private static Edition publish() {
        return instance.bean(PublishRoadmap.class)
                .publish(
                        Fixtures.SECRETARY,
                        roadmap().header().id(),
                        roadmap().header().version(),
                        Publish.Occasion.ORDINARY);
    }

    /** What {@code schedule} finds in what {@code export projectfile} writes. */
    private JsonNode again(ScheduleRun run) throws Exception {
        var file = folder.resolve("plan.json");
        try (var to = Files.newOutputStream(file)) {
            instance.exporter("projectfile").export(roadmap().header().slug(), Map.of(), to);
        }
        var out = new ByteArrayOutputStream();
        new ScheduleDoor(new PrintStream(out, true, StandardCharsets.UTF_8))
                .open(new CommandLine.Schedule(
                        List.of(file), run.iterations(), run.seed(), false, false, null, null, null));
        return Json.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static String p85(JsonNode again, String id) {
        return again.path("quantiles")
                .path("milestones")
                .path(id)
                .path("P85")
                .asString()
                .substring(0, 10);
    }

    private static void change(String action, String state) {
        var detail = detail();
        instance.bean(Commands.class)
                .change(
                        Fixtures.SECRETARY,
                        action,
                        instance.bean(Details.class),
                        detail.header().id(),
                        detail.header().version(),
                        one -> one.with(one.header().in(state)));
    }

    private static Item published(Edition edition) {
        return edition.item().find(activity().header().id()).orElseThrow();
    }

    @Test
    @Order(1)
    void theDryRunTellsWhatTheNetworkBecomesAndKeepsNothing() throws Exception {
        var before = activity();

        assertThat(land(PLAN, true))
                .containsPattern("the network of the roadmap: \\d+ activities and \\d+ links become \\d+ and \\d+")
                .containsPattern("pll-kommune: P50 \\S+ becomes \\S+, P85 \\S+ becomes \\S+");

        assertThat(activity()).isEqualTo(before);
        assertThat(instance.bean(Details.class).of(before.header().id())).isEmpty();
    }

    @Test
    @Order(2)
    void whatIsNotReleasedDecidesTheDatesAndIsNotTold() throws Exception {
        land(PLAN, false);
        var run = compute();
        var edition = publish();

        assertThat(detail().plan().toString()).contains(CANARY).doesNotContain(WAGES, "77777");
        assertThat(run.result().tasks())
                .hasSize(4)
                .extracting(task -> task.task())
                .contains("a", "b/c", "start", "d");
        assertThat(run.result().drivers()).extracting(driver -> driver.part()).contains("h");
        var body = new String(edition.body(), StandardCharsets.UTF_8);
        assertThat(body).doesNotContain(CANARY, RISK, WAGES, "Herding", PLAN_NAME, FILE_NAME);
        assertThat(edition.item().json().path("run").path("closed").path(0).asString())
                .isEqualTo(activity().header().id().toString());
        var visitor = new Clerk(instance.baseUrl());
        for (var page :
                List.of("/veikart", "/aktivitet/" + ACTIVITY, "/utgave/" + edition.sha256(), "/sok?q=" + CANARY)) {
            assertThat(visitor.get(page).body())
                    .as(page)
                    .doesNotContain("Herding")
                    .doesNotContain(RISK, PLAN_NAME, FILE_NAME);
        }
        assertThat(visitor.get("/veikart").body()).contains("hviler på en detaljplan som ikke er offentlig");
        assertThat(visitor.get("/aktivitet/" + ACTIVITY).body()).doesNotContain(CANARY);
        var again = again(run);
        assertThat(again.path("run").path("input").asString()).isEqualTo(run.input());
        assertThat(published(edition).json().path("forecast").path("p85").asString())
                .isEqualTo(p85(again, activity().header().id().toString()));
    }

    @Test
    @Order(3)
    void whatIsReleasedStandsOnThePageAndIsWhatScheduleFinds() throws Exception {
        change(Details.DISCLOSE, Detail.RELEASED);
        var edition = publish();
        var run = compute();
        var again = again(run);

        var plan = published(edition).items().stream()
                .filter(item -> item.kind().equals(Detail.KIND))
                .findFirst()
                .orElseThrow();
        assertThat(edition.item().json().path("run").has("closed")).isFalse();
        var tasks = StreamSupport.stream(plan.json().path("forecast").spliterator(), false)
                .toList();
        assertThat(tasks)
                .hasSize(4)
                .allSatisfy(task -> assertThat(task.path("p85").asString())
                        .isEqualTo(p85(
                                again,
                                activity().header().id() + "/"
                                        + task.path("task").asString())));
        assertThat(published(edition).json().path("forecast").path("p85").asString())
                .isEqualTo(p85(again, activity().header().id().toString()))
                .isEqualTo(tasks.stream()
                        .filter(task -> task.path("task").asString().equals("start"))
                        .findFirst()
                        .orElseThrow()
                        .path("p85")
                        .asString());
        var visitor = new Clerk(instance.baseUrl());
        assertThat(visitor.get("/aktivitet/" + ACTIVITY).body()).contains(CANARY, "Herding", "Opplæring");
        assertThat(edition.item().json().path("run").path("drivers").toString()).contains(RISK);
    }

    @Test
    @Order(4)
    void theActivityMayStillSlip() throws Exception {
        var answer = instance.bean(WhatIfSlips.class)
                .ask(roadmap().header().id(), new Slip(activity().header().id(), 12, null));

        assertThat(answer.goals())
                .filteredOn(goal -> goal.goal().equals(activity().goal()))
                .singleElement()
                .satisfies(goal ->
                        assertThat(goal.after().p85()).isAfter(goal.before().p85()));
    }

    @Test
    @Order(5)
    void aNewerFileTakesItsPlaceAndIsClosedAgain() throws Exception {
        var former = detail();
        assertThat(land(PLAN, false)).contains("lies behind pll-kommune already");
        assertThat(detail()).isEqualTo(former);

        land(PLAN.replace("Opplæring", "Opplæring av alle"), false);

        assertThat(detail().header().id()).isNotEqualTo(former.header().id());
        assertThat(detail().header().state()).isEqualTo(Detail.KEPT);
        assertThat(instance.bean(Details.class)
                        .get(former.header().id())
                        .header()
                        .state())
                .isEqualTo(Detail.REMOVED);
        assertThat(instance.bean(RoadmapCompositions.class)
                        .of(roadmap().header().id())
                        .item()
                        .json()
                        .toString())
                .doesNotContain(CANARY);
    }

    @Test
    @Order(6)
    void whatATaskWasCalledBeforeThePlanWasReleasedIsNeverPublished() throws Exception {
        land(PLAN, false);
        compute();
        land(PLAN.replace(CANARY, "Tilkobling").replace(RISK, "Leverandøren er sen"), false);
        change(Details.DISCLOSE, Detail.RELEASED);

        var edition = publish();

        assertThat(edition.item().json().path("run").path("drivers"))
                .filteredOn(driver -> driver.has("task"))
                .isNotEmpty()
                .extracting(driver -> driver.path("task").asString())
                .contains("Leverandøren er sen");
        assertThat(edition.item().json().path("run").path("drivers"))
                .filteredOn(driver -> driver.has("task"))
                .allSatisfy(
                        driver -> assertThat(driver.path("language").asString()).isEqualTo("nb"));
        assertThat(new String(edition.body(), StandardCharsets.UTF_8)).doesNotContain(CANARY, RISK);
        assertThat(new Clerk(instance.baseUrl())
                        .get("/veikart?veikart=" + roadmap().header().slug())
                        .body())
                .doesNotContain(CANARY, RISK);
        var names = new PlanNames(detail().file());
        assertThat(names.of(keptByName(RISK)))
                .as("as computations keep it that were made before ids were")
                .isEmpty();
        assertThat(names.of(keptByName("Leverandøren er sen"))).contains("Leverandøren er sen");
    }

    @Test
    @Order(7)
    void namesAreInTheLanguageOfThePlanWhateverThePageIsIn() {
        var visitor = new Clerk(instance.baseUrl());

        assertThat(visitor.get("/en/aktivitet/" + ACTIVITY).body())
                .contains("<span lang=\"nb\">Tilkobling</span>", "<span lang=\"nb\">Opplæring</span>");
        assertThat(visitor.get("/aktivitet/" + ACTIVITY).body())
                .contains("Tilkobling")
                .doesNotContain("<span lang=\"nb\">Tilkobling");
    }

    @Test
    @Order(8)
    void whoHidesTheTasksIsToldFromWhenOnTheyAre() {
        var secretary = Clerk.signedIn(instance.baseUrl(), "secretariat");
        var page = "/arbeid/detalj/" + detail().header().id();
        var holds = "Det gjelder fra neste utgave av veikartet. Utgaver som er ute, endrer seg ikke.";

        assertThat(secretary.get(page).body())
                .contains(holds, "Ingen annen oppgave", "1 av 100")
                .doesNotContainPattern("\\b0 av 100");
        var answer = secretary.post(page + "/lukk", secretary.form(page, page + "/lukk"));

        assertThat(secretary
                        .get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Oppgavene blir skjult for offentligheten. " + holds);
    }

    private static ScheduleResult.Driver keptByName(String task) {
        return new ScheduleResult.Driver(activity().header().id(), null, task, LocalDate.EPOCH, LocalDate.EPOCH);
    }

    @Test
    @Order(20)
    void aBrokenFileLandsNothingAndNamesTheTask() throws Exception {
        var before = detail();
        var range = activity();

        assertThatThrownBy(() -> land(
                        PLAN.replace(
                                "\"duration\": 75,",
                                "\"duration\": 75, \"progress\": {\"actualStart\": \"2999-01-04T08:00\"},"),
                        false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("\"d\" (Overgang) began on 2999-01-04");
        assertThatThrownBy(() -> land(
                        PLAN.replace("{\"from\": \"b/c\", \"to\": \"start\"}", "{\"from\": \"b/c\", \"to\": \"a\"}"),
                        false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("b/c");
        assertThatThrownBy(() -> land(PLAN.replace("\"start\": \"2027-01-04T08:00\",", ""), false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no dates");

        assertThat(detail()).isEqualTo(before);
        assertThat(activity()).isEqualTo(range);
    }

    @Test
    @Order(21)
    void aPlanLongerThanAnybodyPlansIsRefusedAndSaysHowLongItIs() {
        var before = detail();

        assertThatThrownBy(() -> land(PLAN.replace("08:00-15:30", "08:00-08:01"), false))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("begins on 2027-01-04", "in 85 of 100 trials", "within 50 years");
        assertThatThrownBy(() -> land(
                        PLAN.replace("\"probability\": 0.4", "\"probability\": 0.05")
                                .replace("\"add\": 750", "\"add\": 9000000"),
                        false))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("beyond 99999 working days");

        assertThat(detail()).isEqualTo(before);
    }

    @Test
    @Order(22)
    void aPackageBringsNoPlanThatAFileCouldNot() throws IOException {
        assertThat(packed(PLAN.replace("08:00-15:30", "08:00-08:01")))
                .contains("activities[0].detail.plan", "50 years");
        assertThat(packed(PLAN.replace("{\"from\": \"b/c\", \"to\": \"start\"}", "{\"from\": \"b/c\", \"to\": \"a\"}")))
                .contains("activities[0].detail.plan", "b/c");
        assertThat(packed(PLAN.replace(
                        "\"duration\": 75,",
                        "\"duration\": 75, \"progress\": {\"actualStart\": \"2999-01-04T08:00\"},")))
                .contains("activities[0].detail.plan", "began on 2999-01-04");
    }

    /** What is said of a package with a plan in it that has not to come in. */
    private String packed(String plan) throws IOException {
        Files.writeString(folder.resolve("package.yaml"), MANIFEST);
        Files.createDirectories(folder.resolve("roadmaps"));
        Files.writeString(folder.resolve("roadmaps/i-fil.yaml"), ROADMAP + " " + plan.replace("\n", " "));
        var problem = catchThrowableOfType(
                Problem.class,
                () -> instance.importer("package")
                        .importFrom(
                                List.of(folder), Map.of(), false, new PrintStream(new ByteArrayOutputStream(), true)));
        return String.join("\n", problem.lines());
    }

    private static final String MANIFEST = """
            format: retning-package/1
            name: { nb: "Prøve" }
            languages: [nb, nn, en]
            required: [nb]
            about: { nb: "Prøve." }
            sources: { nb: "Prøve." }
            """;

    private static final String ROADMAP = """
            kind: roadmap
            slug: i-fil
            title: { nb: "I fil" }
            owner: organisation/ks
            source: { citation: "Prøve", illustrative: true }
            activities:
              - slug: i-fil-en
                title: { nb: "En" }
                state: planned
                goal: goal/mal-2-enklere-arbeidshverdag
                owner: organisation/ks
                level: municipal
                period: { from: "2027-01-01", until: "2028-01-01" }
                source: { citation: "Prøve", illustrative: true }
                detail:
                  slug: i-fil-plan
                  title: { nb: "Planen" }
                  source: { citation: "Prøve", illustrative: true }
                  plan: """;

    @Test
    @Order(23)
    void plansThatComeAtTheSameTimeLeaveOneBehindTheActivity() throws Exception {
        var activity = instance.bean(Activities.class).find("pll-fastlege").orElseThrow();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept = both.invokeAll(Stream.of("Den ene", "Den andre", "Den tredje")
                    .map(name -> (Callable<Boolean>) () -> instance.bean(KeepDetail.class)
                            .keep(
                                    Actor.system("prøve"),
                                    activity,
                                    KeepDetail.read(Json.parse(PLAN.replace(PLAN_NAME, name))),
                                    Fixtures.SOURCE))
                    .toList());
            for (var one : kept) {
                assertThat(one.get()).isTrue();
            }
        }

        assertThat(instance.bean(JdbcClient.class)
                        .sql("""
                        select count(*) from roadmap.detail d join record.record r using (id)
                        where d.activity = :activity and r.state <> 'removed'
                        """)
                        .param("activity", activity.header().id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
