package no.retning.roadmap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.command.Headers;
import no.retning.edition.Item;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Distribution;
import no.retning.engines.schedule.Estimate;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Progress;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.engines.schedule.SimulationResult;
import org.springframework.stereotype.Component;

/**
 * What happens to goals and promises if an activity slips: the same trials before and after, so that the difference is that
 * of the slip alone. The network and its trials stay in memory until something in a roadmap changes.
 */
@Component
public class WhatIfSlips {
    private static final long SEED = 1;
    private static final int TRIALS = 2_000;
    private static final int MOST_KEPT = 3;
    private static final Set<String> MADE_OF = Set.of("roadmap", "activity", "dependency");
    private static final double WORKING_MONTH = 21 * 8 * 60.0;
    private static final double MONTH = 365.25 / 12 * 24 * 60;
    private static final LocalTime EVENING = LocalTime.of(16, 0);

    private final RoadmapCompositions compositions;
    private final Roadmaps roadmaps;
    private final Headers headers;
    private final Map<String, Base> kept = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Base> eldest) {
            return size() > MOST_KEPT;
        }
    };

    WhatIfSlips(RoadmapCompositions compositions, Roadmaps roadmaps, Headers headers) {
        this.compositions = compositions;
        this.roadmaps = roadmaps;
        this.headers = headers;
    }

    private record Promise(UUID activity, LocalDate day) {}

    private record Base(Plan plan, Network network, List<UUID> goals, List<Promise> promises, SimulationResult found) {
        List<String> watched() {
            return WhatIfSlips.watched(goals, promises);
        }
    }

    private static List<String> watched(List<UUID> goals, List<Promise> promises) {
        var watched = new ArrayList<String>();
        goals.forEach(goal -> watched.add(SchedulePlan.goal(goal)));
        promises.forEach(promise -> watched.add(promise.activity().toString()));
        return watched;
    }

    /**
     * @param goals those that move, in the order of the roadmap
     * @param promises those that become less sure, the most so first
     */
    public record Answer(
            ScheduleResult.Span before, ScheduleResult.Span after, List<OfGoal> goals, List<OfPromise> promises) {}

    public record OfGoal(UUID goal, ScheduleResult.Span before, ScheduleResult.Span after) {}

    /** In which share of the trials the promised day is kept. */
    public record OfPromise(UUID activity, LocalDate promised, double before, double after) {}

    /**
     * What if an activity takes so many months more?
     *
     * @throws InvalidPlan if the activities wait for each other in a circle
     */
    public Answer ask(UUID roadmap, UUID activity, int months) throws InvalidPlan {
        var base = base(roadmap);
        var edited = base.plan()
                .with(base.plan().activities().stream()
                        .map(one -> one.id().equals(activity.toString()) ? slipped(one, months) : one)
                        .toList());
        var after = Simulation.run(base.network().edited(edited), settings(base.watched()));
        var before = base.found();
        var goals = base.goals().stream()
                .map(goal ->
                        new OfGoal(goal, span(before, SchedulePlan.goal(goal)), span(after, SchedulePlan.goal(goal))))
                .filter(goal -> !goal.before().equals(goal.after()))
                .toList();
        var promises = base.promises().stream()
                .map(promise ->
                        new OfPromise(promise.activity(), promise.day(), kept(before, promise), kept(after, promise)))
                .filter(promise -> promise.after() < promise.before())
                .sorted(Comparator.comparingDouble(promise -> promise.after() - promise.before()))
                .toList();
        return new Answer(span(before, before.finish()), span(after, after.finish()), goals, promises);
    }

    private Base base(UUID roadmap) throws InvalidPlan {
        var mark = roadmap + " " + mark();
        synchronized (kept) {
            var found = kept.get(mark);
            if (found == null) {
                found = made(compositions.plain(roadmap));
                kept.put(mark, found);
            }
            return found;
        }
    }

    /** Differs whenever something that a network is made of has changed, and from day to day. */
    private String mark() {
        return roadmaps.today() + " " + headers.lastChange(MADE_OF);
    }

    private Base made(Item roadmap) throws InvalidPlan {
        var plan = ComputeSchedule.plan(roadmap, roadmaps.today());
        var goals = roadmap.items().stream()
                .filter(item -> !item.state().equals(no.retning.roadmap.Activity.STOPPED))
                .flatMap(item -> item.read("goal", UUID.class).stream())
                .distinct()
                .toList();
        var promises = roadmap.items().stream()
                .filter(WhatIfSlips::isOpen)
                .flatMap(
                        item -> item.read("promised", LocalDate.class).map(day -> new Promise(item.id(), day)).stream())
                .toList();
        var network = Network.of(plan);
        return new Base(plan, network, goals, promises, Simulation.run(network, settings(watched(goals, promises))));
    }

    private static boolean isOpen(Item item) {
        return !item.state().equals(no.retning.roadmap.Activity.STOPPED)
                && !item.state().equals(no.retning.roadmap.Activity.DONE);
    }

    private static Settings settings(List<String> watched) {
        return Settings.of(TRIALS, SEED).watching(watched);
    }

    /** The same activity with so much more to do. */
    private static Activity slipped(Activity activity, int months) {
        double more = months * (activity.calendar() == null ? WORKING_MONTH : MONTH);
        var progress = activity.progress();
        if (progress != null && progress.actualFinish() == null && progress.remaining() != null) {
            return activity.having(Progress.started(progress.actualStart(), longer(progress.remaining(), more)));
        }
        return activity.taking(longer(activity.duration(), more));
    }

    private static Estimate longer(Estimate estimate, double more) {
        return switch (estimate) {
            case Estimate.Fixed one -> new Estimate.Fixed(one.value() + more);
            case Estimate.Uniform two -> new Estimate.Uniform(two.least() + more, two.most() + more);
            case Estimate.Triangular three ->
                new Estimate.Triangular(three.least() + more, three.likely() + more, three.most() + more);
            case Estimate.Pert three ->
                new Estimate.Pert(three.least() + more, three.likely() + more, three.most() + more);
            case Estimate.Lognormal skewed -> new Estimate.Lognormal(skewed.mean() + more, skewed.deviation());
            case Estimate.Discrete several ->
                new Estimate.Discrete(several.outcomes().stream()
                        .map(one -> new Estimate.Discrete.Outcome(one.value() + more, one.probability()))
                        .toList());
        };
    }

    private static ScheduleResult.Span span(SimulationResult found, String milestone) {
        return span(found, Objects.requireNonNull(found.milestones().get(milestone)));
    }

    private static ScheduleResult.Span span(SimulationResult found, Distribution finish) {
        return new ScheduleResult.Span(day(found, finish.quantile(0.5)), day(found, finish.quantile(0.85)));
    }

    private static LocalDate day(SimulationResult found, double moment) {
        return Objects.requireNonNull(found.date(moment)).toLocalDate();
    }

    private static double kept(SimulationResult found, Promise promise) {
        var finish =
                Objects.requireNonNull(found.milestones().get(promise.activity().toString()));
        var start = Objects.requireNonNull(found.network().plan().start());
        return finish.probabilityBy(Plan.moment(start, promise.day().atTime(EVENING)));
    }
}
