package no.retning.roadmap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.command.Headers;
import no.retning.edition.Item;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Estimate;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Link;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Progress;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import no.retning.record.Named;
import org.springframework.stereotype.Component;

/**
 * What happens to goals and promises if an activity slips: the same trials before and after, so that the difference is that
 * of the slip alone. The network and its trials stay in memory until something in a roadmap changes.
 */
@Component
public class WhatIfSlips {
    private static final long SEED = 1;
    private static final int MOST_TRIALS = 2_000;
    private static final int LEAST_TRIALS = 1_000;
    private static final int MOST_DRAWS = 3_600_000;
    private static final int MOST_KEPT = 3;
    private static final Set<String> MADE_OF = Set.of("roadmap", "activity", "dependency", "detail");
    private static final double WORKING_MONTH = 21 * 8 * 60.0;
    private static final double MONTH = 365.25 / 12 * 24 * 60;

    private final RoadmapCompositions compositions;
    private final JoinedRoadmaps joined;
    private final ScheduleNetworks networks;
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Headers headers;
    private final GatesAhead gates;
    private final Map<UUID, Elsewhere> elsewhere = new ConcurrentHashMap<>();
    private final Map<String, Base> kept = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Base> eldest) {
            return size() > MOST_KEPT;
        }
    };

    WhatIfSlips(
            RoadmapCompositions compositions,
            JoinedRoadmaps joined,
            ScheduleNetworks networks,
            Roadmaps roadmaps,
            Activities activities,
            Headers headers,
            GatesAhead gates) {
        this.compositions = compositions;
        this.joined = joined;
        this.networks = networks;
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.headers = headers;
        this.gates = gates;
    }

    /**
     * @param promised by id the moment on the axis of the plan
     */
    private record Base(Plan plan, Network network, List<UUID> goals, Map<String, Double> promised, Found before) {}

    /** What a roadmap waits for in others, as long as nothing has changed since the mark. */
    private record Elsewhere(String mark, List<Named> activities) {}

    /** @param kept by id the share of trials */
    private record Found(ScheduleResult.Span finish, Map<UUID, ScheduleResult.Span> goals, Map<String, Double> kept) {}

    /**
     * @param goals those that move, in the order of the roadmap
     * @param promises those that become less sure, the most so first
     * @param trials how many times the plan was gone through
     */
    public record Answer(
            ScheduleResult.Span before,
            ScheduleResult.Span after,
            List<OfGoal> goals,
            List<OfPromise> promises,
            int trials) {}

    public record OfGoal(UUID goal, ScheduleResult.Span before, ScheduleResult.Span after) {}

    /** In which share of the trials the promised day is kept. */
    public record OfPromise(UUID activity, LocalDate promised, double before, double after) {}

    /**
     * What if it slips?
     *
     * @throws InvalidPlan if the activities wait for each other in a circle
     */
    public Answer ask(UUID roadmap, Slip slip) throws InvalidPlan {
        var base = base(roadmap);
        var late = late(base.plan(), slip);
        var edited = base.plan()
                .with(base.plan().activities().stream()
                        .map(one -> late.contains(one.id()) ? slipped(one, slip.months()) : one)
                        .toList());
        var before = base.before();
        var after = found(base.network().edited(edited), edited, base.goals(), base.promised());
        var goals = base.goals().stream()
                .map(goal -> new OfGoal(goal, span(before, goal), span(after, goal)))
                .filter(goal -> !goal.before().equals(goal.after()))
                .toList();
        var promises = base.promised().entrySet().stream()
                .map(promise -> new OfPromise(
                        UUID.fromString(promise.getKey()),
                        day(base, promise.getValue()),
                        kept(before, promise.getKey()),
                        kept(after, promise.getKey())))
                .filter(promise -> promise.after() < promise.before())
                .sorted(Comparator.comparingDouble(promise -> promise.after() - promise.before()))
                .toList();
        return new Answer(
                before.finish(),
                after.finish(),
                goals,
                promises,
                trials(base.plan().activities().size()));
    }

    /** What may slip: what is open in the roadmap, and what it waits for in others. */
    public List<Named> choices(UUID roadmap) {
        return Stream.concat(activities.open(roadmap).stream(), elsewhere(roadmap).stream())
                .toList();
    }

    /** Kept apart from the network, for who has not asked anything yet is to have the page at once. */
    private List<Named> elsewhere(UUID roadmap) {
        var mark = mark();
        var known = elsewhere.get(roadmap);
        if (known != null && known.mark().equals(mark)) {
            return known.activities();
        }
        var found = joined.open(roadmap);
        elsewhere.put(roadmap, new Elsewhere(mark, found));
        return found;
    }

    /** What is held back itself; what waits for it is late because of it. */
    private Set<String> late(Plan plan, Slip slip) {
        if (slip.gate() == null) {
            return Set.of(slip.activity().toString());
        }
        var held = gates.late(slip).stream()
                .flatMap(gate -> gate.waiting().stream())
                .map(UUID::toString)
                .collect(Collectors.toSet());
        var next = plan.links().stream()
                .collect(Collectors.groupingBy(Link::from, Collectors.mapping(Link::to, Collectors.toList())));
        var reached = new HashSet<String>();
        var ahead = new ArrayDeque<String>(held);
        while (!ahead.isEmpty()) {
            for (var following : next.getOrDefault(ahead.poll(), List.of())) {
                if (reached.add(following)) {
                    ahead.add(following);
                }
            }
        }
        held.removeAll(reached);
        return held;
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
        var join = joined.now(roadmap);
        var plan = networks.plan(roadmap, join, roadmaps.today());
        var goals = roadmap.items().stream()
                .filter(item -> !item.state().equals(no.retning.roadmap.Activity.STOPPED))
                .flatMap(item -> item.read("goal", UUID.class).stream())
                .flatMap(goal -> SchedulePlan.chain(roadmap, goal).stream())
                .distinct()
                .toList();
        var done = roadmap.items().stream()
                .filter(item -> item.state().equals(no.retning.roadmap.Activity.DONE))
                .map(item -> item.id().toString())
                .toList();
        var promised = ComputeSchedule.promises(roadmap, plan);
        promised.keySet().removeAll(done);
        var network = Network.of(plan);
        return new Base(plan, network, goals, promised, found(network, plan, goals, promised));
    }

    private static Found found(Network network, Plan plan, List<UUID> goals, Map<String, Double> promised) {
        var result = Simulation.run(
                network,
                Settings.of(trials(plan.activities().size()), SEED)
                        .watching(goals.stream().map(SchedulePlan::goal).toList())
                        .promising(promised));
        var spans = new HashMap<UUID, ScheduleResult.Span>();
        for (var goal : goals) {
            var finish = Objects.requireNonNull(result.milestones().get(SchedulePlan.goal(goal)));
            spans.put(goal, ComputeSchedule.span(result, finish));
        }
        return new Found(ComputeSchedule.span(result, result.finish()), spans, result.kept());
    }

    /** Fewer where there is much to draw, so that one can ask again and again; before and after have the same ones. */
    private static int trials(int activities) {
        return Math.clamp(MOST_DRAWS / Math.max(activities, 1), LEAST_TRIALS, MOST_TRIALS);
    }

    private static ScheduleResult.Span span(Found found, UUID goal) {
        return Objects.requireNonNull(found.goals().get(goal));
    }

    private static double kept(Found found, String activity) {
        return Objects.requireNonNull(found.kept().get(activity));
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

    private static LocalDate day(Base base, double moment) {
        return Objects.requireNonNull(base.plan().start())
                .toLocalDate()
                .atStartOfDay()
                .plusMinutes(Math.round(moment))
                .toLocalDate();
    }
}
