package no.retning.site;

import static no.retning.Fixtures.activity;
import static no.retning.Fixtures.goal;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.roadmap;
import static no.retning.Fixtures.structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.TestInstance;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.register.Organisations;
import no.retning.roadmap.Activities;
import no.retning.roadmap.ComputeSchedule;
import no.retning.roadmap.Details;
import no.retning.roadmap.PublishRoadmap;
import no.retning.roadmap.Roadmaps;
import no.retning.site.NothingWithheldLeavesTest.Withheld;
import no.retning.strategy.GoalType;
import no.retning.strategy.Goals;
import no.retning.strategy.Publish;
import no.retning.strategy.Structures;

/** A plan behind an activity of a roadmap that is computed and published: it decides the dates and is not told. */
final class KeptInRoadmaps {
    static final String ACTIVITY = "aktiviteten";

    private static final Actor SYSTEM = Actor.system("prøve");
    private static final int TRIALS = 500;

    private final TestInstance instance;

    KeptInRoadmaps(TestInstance instance) {
        this.instance = instance;
    }

    /** The plan comes as a file, as it does to everybody; its id. */
    UUID plan() throws IOException, InvalidPlan {
        var commands = instance.bean(Commands.class);
        var owner = commands.create(SYSTEM, instance.bean(Organisations.class), organisation("veikarteier", "Eieren"));
        var structure = commands.create(
                SYSTEM,
                instance.bean(Structures.class),
                structure("veikartmalene", owner.header().ref()));
        var goal =
                commands.create(SYSTEM, instance.bean(Goals.class), goal(structure, "veikartmalet", GoalType.GOAL, 1));
        var roadmaps = instance.bean(Roadmaps.class);
        var roadmap = commands.create(SYSTEM, roadmaps, roadmap("veikartet", owner));
        var activity =
                commands.create(SYSTEM, instance.bean(Activities.class), activity(roadmap, goal, owner, ACTIVITY));
        var folder = Files.createTempDirectory("plan");
        var file = folder.resolve(Withheld.FILE_OF_A_PLAN_BEHIND_AN_ACTIVITY.word() + ".json");
        try (var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)) {
            Files.writeString(file, PLAN);
            instance.importer("projectfile").importFrom(List.of(file), Map.of("activity", ACTIVITY), false, out);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
        var id = roadmap.header().id();
        instance.bean(ComputeSchedule.class).compute(SYSTEM, id, 1, TRIALS);
        instance.bean(PublishRoadmap.class)
                .publish(SYSTEM, id, roadmaps.get(id).header().version(), Publish.Occasion.ORDINARY);
        var detail = instance.bean(Details.class)
                .of(activity.header().id())
                .orElseThrow()
                .header();
        return detail.id();
    }

    private static final String PLAN = """
            {"format": "retning-project", "version": 1, "name": "%s", "unit": "day", "start": "2033-01-03T08:00",
             "activities": [{"id": "a", "name": "%s", "duration": {"uniform": {"min": 10, "max": 200}}}],
             "risks": [{"id": "h", "name": "%s", "probability": 0.5, "impacts": [{"activity": "a", "add": 300}]}]}
            """.formatted(
                    Withheld.TITLE_OF_A_PLAN_BEHIND_AN_ACTIVITY.word(),
                    Withheld.TASK_OF_A_PLAN_BEHIND_AN_ACTIVITY.word(),
                    Withheld.EVENT_IN_A_PLAN_BEHIND_AN_ACTIVITY.word());
}
