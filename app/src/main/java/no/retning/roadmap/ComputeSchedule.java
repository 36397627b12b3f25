package no.retning.roadmap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.edition.Item;
import no.retning.engines.schedule.Distribution;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Sensitivity;
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

    /** Dates that may be kept of all trials together; more would not leave room for anything else. */
    private static final int MOST_DATES = 16_000_000;

    /** A larger network is computed without what it hangs on, which takes longer than the rest. */
    private static final int MOST_DRIVEN = 4_000;

    private static final int DRIVERS = 10;
    private static final LocalTime EVENING = LocalTime.of(16, 0);

    private final Commands commands;
    private final Access access;
    private final Roadmaps roadmaps;
    private final ScheduleRuns runs;
    private final RoadmapCompositions compositions;

    ComputeSchedule(
            Commands commands, Access access, Roadmaps roadmaps, ScheduleRuns runs, RoadmapCompositions compositions) {
        this.commands = commands;
        this.access = access;
        this.roadmaps = roadmaps;
        this.runs = runs;
        this.compositions = compositions;
    }

    /**
     * Computes a roadmap as it is recorded now.
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
        var plan = plan(item, day);
        int trials = Math.clamp(MOST_DATES / (plan.activities().size() + 1), FEWEST_ITERATIONS, iterations);
        var settings = Settings.of(trials, seed)
                .watching(plan.activities().stream()
                        .map(no.retning.engines.schedule.Activity::id)
                        .toList());
        var found = Simulation.run(
                Network.of(plan),
                plan.activities().size() > MOST_DRIVEN ? settings.withDrivers() : settings.withSensitivity());
        return commands.create(
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
                        found.run().engine(),
                        result(item, plan, found)));
    }

    static Plan plan(Item roadmap, LocalDate day) {
        return new RiskPlan(SchedulePlan.of(roadmap, day)).plan();
    }

    private static Header header() {
        var id = Ids.next();
        return Header.draft(id, ScheduleRun.KIND, id.toString(), ScheduleRun.MADE);
    }

    /** What somebody who may compute the roadmap would make. */
    public static ScheduleRun blank(Roadmap roadmap) {
        var nothing = new ScheduleResult(
                new ScheduleResult.Span(LocalDate.EPOCH, LocalDate.EPOCH), List.of(), List.of(), List.of());
        return new ScheduleRun(
                header(), roadmap.header().id(), roadmap.owner(), LocalDate.EPOCH, 0, 0, "", "", nothing);
    }

    private static ScheduleResult result(Item roadmap, Plan plan, SimulationResult found) {
        var activities = new ArrayList<ScheduleResult.OfActivity>();
        for (var item : roadmap.items()) {
            var finish = found.milestones().get(item.id().toString());
            if (finish != null) {
                activities.add(new ScheduleResult.OfActivity(
                        item.id(),
                        day(found, finish, 0.5),
                        day(found, finish, 0.85),
                        item.read("promised", LocalDate.class)
                                .map(promised -> finish.probabilityBy(
                                        Plan.moment(Objects.requireNonNull(plan.start()), promised.atTime(EVENING))))
                                .orElse(null),
                        found.criticality().getOrDefault(item.id().toString(), 0.0)));
            }
        }
        var goals = new ArrayList<ScheduleResult.OfGoal>();
        roadmap.items().stream()
                .flatMap(item -> item.read("goal", UUID.class).stream())
                .distinct()
                .forEach(goal -> {
                    var finish = found.milestones().get(SchedulePlan.goal(goal));
                    if (finish != null) {
                        goals.add(new ScheduleResult.OfGoal(goal, day(found, finish, 0.5), day(found, finish, 0.85)));
                    }
                });
        return new ScheduleResult(
                new ScheduleResult.Span(day(found, found.finish(), 0.5), day(found, found.finish(), 0.85)),
                activities,
                goals,
                drivers(found));
    }

    private static List<ScheduleResult.Driver> drivers(SimulationResult found) {
        return found.sensitivity().stream()
                .filter(one -> one.kind() == Sensitivity.Kind.ACTIVITY && one.swing() > 0)
                .sorted(Comparator.comparingDouble(Sensitivity::swing).reversed())
                .limit(DRIVERS)
                .map(one -> new ScheduleResult.Driver(
                        UUID.fromString(one.id()), day(found, one.early()), day(found, one.late())))
                .toList();
    }

    private static LocalDate day(SimulationResult found, Distribution finish, double share) {
        return day(found, finish.quantile(share));
    }

    private static LocalDate day(SimulationResult found, double moment) {
        return Objects.requireNonNull(found.date(moment)).toLocalDate();
    }
}
