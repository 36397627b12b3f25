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
import no.retning.Fixtures;
import no.retning.TestInstance;
import no.retning.command.Commands;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.DependencyType;
import no.retning.record.Header;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.roadmap.Activities;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.PublishRoadmap;
import no.retning.roadmap.Roadmap;
import no.retning.roadmap.RoadmapCompositions;
import no.retning.roadmap.Roadmaps;
import no.retning.strategy.Publish;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What has been published of when things are done can be computed again by anybody who has the file. */
class RoadmapReplayTest {
    private static final long SEED = 20_261_122;

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

    private static Roadmap roadmap() {
        return instance.bean(Roadmaps.class).all().getFirst();
    }

    private static void need(String from, String to, int lag) {
        var activities = instance.bean(Activities.class);
        var id = UUID.randomUUID();
        instance.bean(Commands.class)
                .create(
                        Fixtures.SECRETARY,
                        instance.bean(Dependencies.class),
                        new Dependency(
                                Header.draft(id, Dependency.KIND, id.toString(), Dependencies.PROPOSED),
                                new Ref(
                                        "activity",
                                        activities
                                                .find(from)
                                                .orElseThrow()
                                                .header()
                                                .id()),
                                new Ref(
                                        "activity",
                                        activities
                                                .find(to)
                                                .orElseThrow()
                                                .header()
                                                .id()),
                                DependencyType.DELIVERY,
                                Fixtures.nb("Leveransen."),
                                null,
                                lag,
                                LocalisedText.NONE,
                                Fixtures.SOURCE));
    }

    private static Item published() {
        return instance.bean(PublishedEditions.class)
                .current("roadmap", roadmap().header().slug(), AsOf.NOW)
                .orElseThrow()
                .item();
    }

    private JsonNode schedule(Path file, long seed, int iterations) {
        var out = new ByteArrayOutputStream();
        new ScheduleDoor(new PrintStream(out, true, StandardCharsets.UTF_8))
                .open(new CommandLine.Schedule(List.of(file), iterations, seed, false, false, null, null, null));
        return Json.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyPublishedDateIsTheOneThatScheduleFindsInTheExportedNetwork() throws Exception {
        need("pll-fastlege", "pll-kommune", 20);
        need("kjernejournal-kommune", "pll-kommune", 0);
        need("meldingsutveksling", "datadeling-apier", 0);
        var id = roadmap().header().id();
        var run = instance.bean(ComputeSchedule.class).compute(Fixtures.SECRETARY, id, SEED, 2_000);
        instance.bean(PublishRoadmap.class)
                .publish(Fixtures.SECRETARY, id, roadmap().header().version(), Publish.Occasion.ORDINARY);
        var file = folder.resolve("plan.json");
        try (var to = Files.newOutputStream(file)) {
            instance.exporter("projectfile").export(roadmap().header().slug(), Map.of(), to);
        }

        var found = schedule(file, run.seed(), run.iterations());

        var item = published();
        assertThat(found.path("run").path("input").asString()).isEqualTo(run.input());
        assertThat(item.json().path("run").path("input").asString()).isEqualTo(run.input());
        var milestones = found.path("quantiles").path("milestones");
        int compared = 0;
        for (var activity : item.items()) {
            var dates = milestones.path(activity.id().toString());
            if (!dates.isMissingNode()) {
                compared++;
                for (var share : List.of("50", "85")) {
                    assertThat(activity.json()
                                    .path("forecast")
                                    .path("p" + share)
                                    .asString())
                            .isEqualTo(dates.path("P" + share).asString().substring(0, 10));
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
        assertThat(item.json().path("run").path("finish").path("p85").asString())
                .isEqualTo(found.path("quantiles")
                        .path("finish")
                        .path("P85")
                        .asString()
                        .substring(0, 10));
        for (var goal : item.json().path("run").path("goals")) {
            assertThat(goal.path("p85").asString())
                    .isEqualTo(milestones
                            .path("goal:" + goal.path("goal").asString())
                            .path("P85")
                            .asString()
                            .substring(0, 10));
        }
        assertThat(LocalDate.parse(
                        item.json().path("run").path("finish").path("p50").asString()))
                .isAfter(LocalDate.of(2028, 1, 1));

        var xml = folder.resolve("plan.xml");
        try (var to = Files.newOutputStream(xml)) {
            instance.exporter("projectfile").export(roadmap().header().slug(), Map.of("format", "mspdi"), to);
        }
        assertThat(schedule(xml, 1, 500).path("quantiles").has("finish")).isTrue();
    }

    @Test
    void whatWasComputedIsNoLongerPublishedWhenTheRoadmapHasChanged() throws Exception {
        var id = roadmap().header().id();
        instance.bean(ComputeSchedule.class).compute(Fixtures.SECRETARY, id, 1, 500);
        var compositions = instance.bean(RoadmapCompositions.class);
        assertThat(compositions.of(id).item().json().has("run")).isTrue();
        var activities = instance.bean(Activities.class);
        var one = activities.find("helsenorge-forlop").orElseThrow();
        instance.bean(Commands.class)
                .change(
                        Fixtures.SECRETARY,
                        Activities.EDIT,
                        activities,
                        one.header().id(),
                        one.header().version(),
                        before -> before.with(before.header().in("stopped")));

        assertThat(compositions.of(id).item().json().has("run")).isFalse();
    }

    @Test
    void activitiesThatWaitForEachOtherInACircleAreNamed() {
        need("grunndata", "kodeverk", 0);
        need("kodeverk", "grunndata", 0);

        Assertions.assertThatThrownBy(() -> instance.bean(ComputeSchedule.class)
                        .compute(Fixtures.SECRETARY, roadmap().header().id(), 1, 500))
                .isInstanceOf(InvalidPlan.class);
        met();
    }

    /** So that the other tests find a network that can be. */
    private static void met() {
        var dependencies = instance.bean(Dependencies.class);
        for (var one : dependencies.all()) {
            if (one.lagDays() == 0 && !one.header().state().equals(Dependencies.MET)) {
                instance.bean(Commands.class)
                        .change(
                                Fixtures.SECRETARY,
                                Dependencies.MEET,
                                dependencies,
                                one.header().id(),
                                one.header().version(),
                                before -> before.with(before.header().in(Dependencies.MET)));
            }
        }
    }
}
