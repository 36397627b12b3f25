package no.retning.roadmap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts what was computed of a roadmap into what is published of it, as long as it is of this very network. */
@Component
class RoadmapForecast {
    private final ScheduleRuns runs;

    RoadmapForecast(ScheduleRuns runs) {
        this.runs = runs;
    }

    /**
     * How to make the figures again: what was computed, and when everything and each goal is done.
     *
     * @param seed as text, for it may be larger than the numbers of JSON
     */
    record Published(
            UUID id,
            LocalDate day,
            String seed,
            int iterations,
            String input,
            String engine,
            ScheduleResult.Span finish,
            List<ScheduleResult.OfGoal> goals,
            List<ScheduleResult.Driver> drivers) {}

    /** Changes the item. */
    void add(Item roadmap) {
        runs.latest(roadmap.id()).filter(run -> holds(run, roadmap)).ifPresent(run -> add(roadmap, run));
    }

    /** Whether the network that was computed is that of the roadmap as it is. */
    static boolean holds(ScheduleRun run, Item roadmap) {
        return ComputeSchedule.plan(roadmap, run.day()).digest().equals(run.input());
    }

    /** Whole ones, for a number that is not whole is not the same when it has been written and read. */
    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static ObjectNode forecast(ObjectNode of, LocalDate p50, LocalDate p85, @Nullable Double kept) {
        var forecast = of.putObject("forecast");
        forecast.put("p50", p50.toString());
        forecast.put("p85", p85.toString());
        if (kept != null) {
            forecast.put("kept", percent(kept));
        }
        return forecast;
    }

    private static void add(Item roadmap, ScheduleRun run) {
        var result = run.result();
        Map<UUID, ScheduleResult.OfActivity> found = new HashMap<>();
        result.activities().forEach(one -> found.put(one.activity(), one));
        for (var item : roadmap.items()) {
            var one = found.get(item.id());
            if (one != null) {
                forecast(item.json(), one.p50(), one.p85(), one.kept()).put("critical", percent(one.critical()));
            }
        }
        var milestones = roadmap.json().path("measureMilestones");
        for (var one : result.milestones()) {
            forecast((ObjectNode) milestones.path(one.place()), one.p50(), one.p85(), one.kept());
        }
        roadmap.json()
                .set(
                        "run",
                        Json.tree(new Published(
                                run.header().id(),
                                run.day(),
                                Long.toString(run.seed()),
                                run.iterations(),
                                run.input(),
                                run.engine(),
                                result.finish(),
                                result.goals(),
                                result.drivers())));
    }
}
