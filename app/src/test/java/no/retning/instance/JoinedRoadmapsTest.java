package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.command.Headers;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.form.Clerk;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import no.retning.register.Organisations;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Activity;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.Estimate;
import no.retning.roadmap.JoinedEdition;
import no.retning.roadmap.PublishRoadmap;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.RoadmapCompositions;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.ScheduleRun;
import no.retning.roadmap.Slip;
import no.retning.roadmap.WhatIfSlips;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Roadmaps of several owners are one network where their activities wait for each other, as far as they are published. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JoinedRoadmapsTest {
    private static final String CANARY = "Kanarifuglgrensesnittet";
    private static final String WAITING = "pll-kommune";

    private static TestInstance instance;
    private static Roadmap others;
    private static Activity first;
    private static Activity second;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        var owner = instance.bean(Organisations.class)
                .get(instance.bean(Headers.class)
                        .find("organisation", "ks")
                        .orElseThrow()
                        .id());
        var drafted = Fixtures.roadmap("veikart-for-kommunene", owner);
        others = instance.bean(Commands.class)
                .create(
                        Fixtures.SECRETARY,
                        instance.bean(Roadmaps.class),
                        new Roadmap(
                                drafted.header(),
                                all("Veikart for kommunene"),
                                all("Om det."),
                                drafted.owner(),
                                drafted.source()));
        first = made("kommunene-forst", "Først det ene", 200);
        second = made("kommunene-siden", CANARY, 500);
        need(first, second);
        need(second, activity(WAITING));
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static LocalisedText all(String text) {
        return LocalisedText.of(Map.of("nb", text, "nn", text, "en", text));
    }

    private static Activity made(String slug, String title, int days) {
        var goal = instance.bean(Goals.class).get(activity(WAITING).goal());
        var owner = instance.bean(Organisations.class).get(others.owner());
        var one = Fixtures.activity(others, goal, owner, slug);
        return instance.bean(Commands.class)
                .create(
                        Fixtures.SECRETARY,
                        instance.bean(Activities.class),
                        new Activity(
                                one.header(),
                                one.roadmap(),
                                one.goal(),
                                one.alsoUnder(),
                                null,
                                null,
                                all(title),
                                all("Om det."),
                                LocalisedText.NONE,
                                one.owner(),
                                one.userGroups(),
                                one.level(),
                                new Validity(LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1)),
                                null,
                                List.of(),
                                new Estimate(days, 2 * days, 4 * days, Estimate.Shape.PERT, all("Et anslag.")),
                                null,
                                null,
                                one.source()));
    }

    private static Activity activity(String slug) {
        return instance.bean(Activities.class).find(slug).orElseThrow();
    }

    private static void need(Activity from, Activity to) {
        var id = UUID.randomUUID();
        instance.bean(Commands.class)
                .create(
                        Fixtures.SECRETARY,
                        instance.bean(Dependencies.class),
                        new Dependency(
                                Header.draft(id, Dependency.KIND, id.toString(), Dependencies.PROPOSED),
                                from.header().ref(),
                                to.header().ref(),
                                DependencyType.DELIVERY,
                                all("Leveransen " + from.header().slug()),
                                null,
                                5,
                                LocalisedText.NONE,
                                Fixtures.SOURCE));
    }

    private static Roadmap national() {
        return instance.bean(Roadmaps.class).find("veikart-2021-2027").orElseThrow();
    }

    private static Edition publish(Roadmap roadmap) {
        var id = roadmap.header().id();
        return instance.bean(PublishRoadmap.class)
                .publish(
                        Fixtures.SECRETARY,
                        id,
                        instance.bean(Roadmaps.class).get(id).header().version(),
                        Publish.Occasion.ORDINARY);
    }

    private static ScheduleRun compute() throws Exception {
        return instance.bean(ComputeSchedule.class)
                .compute(Fixtures.SECRETARY, national().header().id(), 11, 2_000);
    }

    private static LocalDate done(ScheduleRun run) {
        var waiting = activity(WAITING).header().id();
        return run.result().activities().stream()
                .filter(one -> one.activity().equals(waiting))
                .findFirst()
                .orElseThrow()
                .p85();
    }

    private String exported() throws Exception {
        var out = new ByteArrayOutputStream();
        instance.exporter("projectfile").export(national().header().slug(), Map.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode schedule(String plan, ScheduleRun run) throws Exception {
        var file = Files.writeString(folder.resolve("plan.json"), plan);
        var out = new ByteArrayOutputStream();
        new ScheduleDoor(new PrintStream(out, true, StandardCharsets.UTF_8))
                .open(new CommandLine.Schedule(
                        List.of(file), run.iterations(), run.seed(), false, false, null, null, null));
        return Json.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @Order(1)
    void whatIsNotPublishedOfAnotherDecidesNothingAndIsNotTold() throws Exception {
        instance.bean(Commands.class)
                .change(
                        Fixtures.SECRETARY,
                        Activities.EDIT,
                        instance.bean(Activities.class),
                        activity("helsenorge-forlop").header().id(),
                        activity("helsenorge-forlop").header().version(),
                        before -> before.with(before.header().in(Activity.STOPPED)));
        var run = compute();
        var edition = publish(national());

        assertThat(run.joined()).isEmpty();
        assertThat(new String(edition.body(), StandardCharsets.UTF_8))
                .doesNotContain(CANARY)
                .doesNotContain(second.header().id().toString())
                .doesNotContain(others.header().id().toString());
        assertThat(exported()).doesNotContain(CANARY);
        var visitor = new Clerk(instance.baseUrl());
        for (var page : List.of("/veikart", "/aktivitet/" + WAITING, "/utgave/" + edition.sha256())) {
            var shown = visitor.get(page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body()).doesNotContain(CANARY).doesNotContain("kommunene-siden");
        }
        assertThat(instance.bean(WhatIfSlips.class).choices(national().header().id()))
                .noneMatch(one -> one.header().id().equals(second.header().id()));
    }

    @Test
    @Order(2)
    void whatIsPublishedIsComputedAsOneNetworkAndFoundAgainInTheExport() throws Exception {
        var alone = compute();
        var joined = publish(others);

        var run = compute();
        var edition = publish(national());

        assertThat(run.joined())
                .containsExactly(new JoinedEdition(others.header().id(), joined.number(), joined.sha256()));
        assertThat(done(run)).isAfter(done(alone).plusMonths(6));
        var published = edition.item().json().path("run");
        assertThat(published.path("input").asString()).isEqualTo(run.input());
        assertThat(published.path("joined").path(0).path("sha256").asString()).isEqualTo(joined.sha256());
        var again = schedule(exported(), run);
        assertThat(again.path("run").path("input").asString()).isEqualTo(run.input());
        assertThat(run.result().goals())
                .isNotEmpty()
                .allSatisfy(goal -> assertThat(again.path("quantiles")
                                .path("milestones")
                                .path("goal:" + goal.goal())
                                .path("P85")
                                .asString())
                        .startsWith(goal.p85().toString()));
        assertThat(run.result().drivers())
                .extracting(driver -> driver.activity())
                .contains(second.header().id());
        assertThat(new Clerk(instance.baseUrl()).get("/veikart").body())
                .contains(CANARY, "Beregnet sammen med", "/utgave/" + joined.sha256());
    }

    @Test
    @Order(3)
    void aSlipElsewhereMovesWhatWaitsForIt() throws Exception {
        var slips = instance.bean(WhatIfSlips.class);
        var id = national().header().id();

        assertThat(slips.choices(id))
                .filteredOn(one -> one.header().id().equals(first.header().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.title().byLanguage())
                        .containsEntry("nb", "Først det ene – Veikart for kommunene"));
        var answer = slips.ask(id, new Slip(first.header().id(), 12, null));

        assertThat(answer.goals().stream().map(WhatIfSlips.OfGoal::goal).collect(Collectors.toSet()))
                .contains(activity(WAITING).goal());
    }

    @Test
    @Order(4)
    void whatWasPublishedStandsUntilItIsComputedAnew() throws Exception {
        var before = instance.bean(PublishedEditions.class)
                .current("roadmap", national().header().slug(), AsOf.NOW)
                .orElseThrow();
        instance.bean(Commands.class)
                .change(
                        Fixtures.SECRETARY,
                        Activities.EDIT,
                        instance.bean(Activities.class),
                        first.header().id(),
                        activity("kommunene-forst").header().version(),
                        one -> one.with(one.header().in(Activity.STOPPED)));
        var newer = publish(others);

        assertThat(instance.bean(RoadmapCompositions.class)
                        .of(national().header().id())
                        .item()
                        .json())
                .isEqualTo(before.item().json());
        assertThat(compute().joined()).extracting(JoinedEdition::sha256).containsExactly(newer.sha256());
    }
}
