package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts what was computed of a roadmap into what is published of it, as long as it is of this very network. */
@Component
class RoadmapForecast {
    private final ScheduleRuns runs;
    private final JoinedRoadmaps joins;
    private final ScheduleNetworks networks;
    private final Details details;
    private final Languages languages;

    RoadmapForecast(
            ScheduleRuns runs, JoinedRoadmaps joins, ScheduleNetworks networks, Details details, Languages languages) {
        this.runs = runs;
        this.joins = joins;
        this.networks = networks;
        this.details = details;
        this.languages = languages;
    }

    /**
     * How to make the figures again: what was computed, and when everything and each goal is done.
     *
     * @param seed as text, for it may be larger than the numbers of JSON
     * @param joined roadmaps that were computed with it, if any
     * @param closed activities whose dates rest on a plan that is not public, if any
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
            List<Driver> drivers,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Joined> joined,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> closed) {}

    /**
     * What that hangs on.
     *
     * @param task what the task, or the event, is called in the plan that is public; null for the activity itself
     * @param language in which it is called so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Driver(
            UUID activity, @Nullable String task, @Nullable Language language, LocalDate early, LocalDate late) {}

    /** The plan behind an activity as it is published. */
    private record Open(PlanNames names, Language language) {}

    /** The edition of another roadmap, and what is waited for in it. */
    record Joined(UUID roadmap, LocalisedText title, int number, String sha256, List<Step> activities) {
        static Joined of(RoadmapJoin.Part part) {
            var edition = part.edition();
            return new Joined(
                    edition.id(),
                    edition.title(),
                    edition.number(),
                    edition.sha256(),
                    part.activities().stream()
                            .map(item -> new Step(item.id(), item.slug(), item.title()))
                            .toList());
        }
    }

    record Step(UUID id, String slug, LocalisedText title) {}

    /** Changes the item. */
    void add(Item roadmap) {
        runs.latest(roadmap.id()).ifPresent(run -> {
            var join = joins.in(roadmap, run.joined());
            if (holds(run, roadmap, join)) {
                add(roadmap, run, join);
            }
        });
    }

    /** Whether the network that was computed is that of the roadmap as it is, with the others as they were then. */
    private boolean holds(ScheduleRun run, Item roadmap, RoadmapJoin join) {
        return networks.plan(roadmap, join, run.day()).digest().equals(run.input());
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

    private void add(Item roadmap, ScheduleRun run, RoadmapJoin join) {
        var result = run.result();
        Map<UUID, ScheduleResult.OfActivity> found = new HashMap<>();
        result.activities().forEach(one -> found.put(one.activity(), one));
        Map<UUID, Open> open = new HashMap<>();
        join.activities().forEach(item -> open(item).ifPresent(plan -> open.put(item.id(), plan)));
        for (var item : roadmap.items()) {
            open(item).ifPresent(plan -> open.put(item.id(), plan));
            RoadmapDetails.published(item).ifPresent(plan -> tasks(plan, item.id(), result));
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
                                drivers(result, open),
                                join.parts().stream().map(Joined::of).toList(),
                                details.in(roadmap.id()).stream()
                                        .map(Detail::activity)
                                        .filter(activity -> found.containsKey(activity) && !open.containsKey(activity))
                                        .toList())));
    }

    private Optional<Open> open(Item activity) {
        return RoadmapDetails.published(activity)
                .map(detail ->
                        new Open(RoadmapDetails.names(detail), detail.title().language(languages)));
    }

    /** When each task of a plan that is public is done. */
    private static void tasks(Item plan, UUID activity, ScheduleResult result) {
        var tasks = plan.json().putArray("forecast");
        result.tasks().stream()
                .filter(task -> task.activity().equals(activity))
                .forEach(task -> tasks.addObject()
                        .put("task", task.task())
                        .put("p50", task.p50().toString())
                        .put("p85", task.p85().toString())
                        .put("critical", percent(task.critical())));
    }

    /** A task of a plan that is not public, or no longer in it, is only its activity, once. */
    private static List<Driver> drivers(ScheduleResult result, Map<UUID, Open> open) {
        var drivers = new ArrayList<Driver>();
        Set<UUID> unnamed = new HashSet<>();
        for (var one : result.drivers()) {
            var plan = open.get(one.activity());
            var task = plan == null ? null : plan.names().of(one).orElse(null);
            if (plan != null && task != null) {
                drivers.add(new Driver(one.activity(), task, plan.language(), one.early(), one.late()));
            } else if (unnamed.add(one.activity())) {
                drivers.add(new Driver(one.activity(), null, null, one.early(), one.late()));
            }
        }
        return drivers;
    }
}
