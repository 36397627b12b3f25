package no.retning.roadmap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Item;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Distribution;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.engines.schedule.SimulationResult;
import no.retning.instance.RiskPlan;
import no.retning.record.Header;
import no.retning.record.Ids;
import org.springframework.stereotype.Component;

/** Computes when the activities of a roadmap are done, and keeps what was found. */
@Component
public class ComputeSchedule {
    /** The trials that {@code schedule} makes unless told otherwise. */
    public static final int USUAL_ITERATIONS = 10_000;

    private static final int FEWEST_ITERATIONS = 500;

    /** Dates computed in all; a very large roadmap gets fewer trials, so that nobody waits for minutes. */
    private static final int MOST_DATES = 60_000_000;

    /** Dates in memory at one time: 16 MB. */
    private static final int MOST_AT_ONCE = 4_000_000;

    /** A larger network is computed without what it hangs on, which takes longer than the rest. */
    private static final int MOST_DRIVEN = 4_000;

    private static final LocalTime EVENING = LocalTime.of(16, 0);

    private final Commands commands;
    private final Access access;
    private final Roadmaps roadmaps;
    private final ScheduleRuns runs;
    private final RoadmapCompositions compositions;
    private final JoinedRoadmaps joined;
    private final ScheduleNetworks networks;

    ComputeSchedule(
            Commands commands,
            Access access,
            Roadmaps roadmaps,
            ScheduleRuns runs,
            RoadmapCompositions compositions,
            JoinedRoadmaps joined,
            ScheduleNetworks networks) {
        this.commands = commands;
        this.access = access;
        this.roadmaps = roadmaps;
        this.runs = runs;
        this.compositions = compositions;
        this.joined = joined;
        this.networks = networks;
    }

    /**
     * Computes a roadmap as it is recorded now, as one network with what it waits for in the roadmaps of others as those are
     * published now.
     *
     * @param iterations how many trials are wanted; there are fewer where the roadmap is too large for so many
     * @throws InvalidPlan if its activities wait for each other in a circle
     * @throws no.retning.access.Refused if the actor may not
     */
    public ScheduleRun compute(Actor actor, UUID id, long seed, int iterations) throws InvalidPlan {
        var roadmap = roadmaps.get(id);
        access.require(actor, blank(roadmap), Commands.CREATE);
        var day = roadmaps.today();
        var item = compositions.plain(id);
        var join = joined.now(item);
        var file = networks.now(item, join, day);
        var plan = new RiskPlan(file).plan();
        int trials = Math.clamp(MOST_DATES / (plan.activities().size() + 1), FEWEST_ITERATIONS, iterations);
        var network = Network.of(plan);
        var settings = Settings.of(trials, seed);
        var promises = promises(item, plan);
        promises.putAll(dates(item, plan));
        var asked = settings.promising(promises);
        var found = Simulation.run(
                network, plan.activities().size() > MOST_DRIVEN ? asked.withDrivers() : asked.withSensitivity());
        var result = new ScheduleFindings(item, file, found, finishes(network, settings)).result();
        return commands.together(() -> commands.create(
                actor,
                runs,
                new ScheduleRun(
                        header(),
                        id,
                        roadmap.owner(),
                        day,
                        seed,
                        trials,
                        found.run().input(),
                        networks.keep(file),
                        found.run().engine(),
                        join.editions(),
                        result)));
    }

    /** By id the moments by which activities were promised. */
    static Map<String, Double> promises(Item roadmap, Plan plan) {
        var start = Objects.requireNonNull(plan.start());
        var planned = plan.activities().stream().map(Activity::id).collect(Collectors.toSet());
        var promises = new HashMap<String, Double>();
        for (var item : roadmap.items()) {
            var id = item.id().toString();
            if (planned.contains(id)) {
                item.read("promised", LocalDate.class)
                        .ifPresent(day -> promises.put(id, Plan.moment(start, day.atTime(EVENING))));
            }
        }
        return promises;
    }

    /** By id the moments by which milestones of measures are to be reached. */
    private static Map<String, Double> dates(Item roadmap, Plan plan) {
        var start = Objects.requireNonNull(plan.start());
        var milestones = RoadmapMilestones.of(roadmap);
        var dates = new HashMap<String, Double>();
        for (int i = 0; i < milestones.size(); i++) {
            var last = milestones.get(i).last();
            if (last != null) {
                dates.put(RoadmapMilestones.id(i), Plan.moment(start, last.atTime(EVENING)));
            }
        }
        return dates;
    }

    /** When each activity is done, for so many at a time as fit into memory: the trials are the same each time. */
    private static Map<String, ScheduleResult.Span> finishes(Network network, Settings settings) {
        var ids = network.plan().activities().stream().map(Activity::id).toList();
        int atOnce = Math.max(1, MOST_AT_ONCE / settings.iterations());
        var finishes = new HashMap<String, ScheduleResult.Span>();
        for (int from = 0; from < ids.size(); from += atOnce) {
            var some = ids.subList(from, Math.min(ids.size(), from + atOnce));
            var found = Simulation.run(network, settings.watching(some));
            found.milestones().forEach((id, finish) -> finishes.put(id, span(found, finish)));
        }
        return finishes;
    }

    private static Header header() {
        var id = Ids.next();
        return Header.draft(id, ScheduleRun.KIND, id.toString(), ScheduleRun.MADE);
    }

    /** What somebody who may compute the roadmap would make. */
    public static ScheduleRun blank(Roadmap roadmap) {
        var nothing = new ScheduleResult(
                new ScheduleResult.Span(LocalDate.EPOCH, LocalDate.EPOCH),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ScheduleRun(
                header(),
                roadmap.header().id(),
                roadmap.owner(),
                LocalDate.EPOCH,
                0,
                0,
                "",
                "",
                "",
                List.of(),
                nothing);
    }

    static ScheduleResult.Span span(SimulationResult found, Distribution finish) {
        return new ScheduleResult.Span(day(found, finish.quantile(0.5)), day(found, finish.quantile(0.85)));
    }

    static LocalDate day(SimulationResult found, double moment) {
        return Objects.requireNonNull(found.date(moment)).toLocalDate();
    }
}
