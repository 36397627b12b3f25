package no.retning.roadmap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Constraint;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.Progress;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.Shift;
import no.retning.formats.projectfile.WorkCalendar;
import no.retning.portfolio.Dependencies;
import no.retning.record.LocalisedText;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The network that a roadmap is, made of what is public of it: so what is computed of a published roadmap can be computed
 * again by anybody who has the edition.
 *
 * <p>An activity with an estimate takes working days by the Norwegian calendar, one without takes its period as it stands.
 * What has been stopped is left out; a dependency that is met holds nothing back. Each goal is a milestone that waits for
 * the activities placed under it and for the goals that are parts of it; so are the milestones of measures, which wait for
 * the steps that lead to them. What activities wait for in the roadmaps of others comes along, without goals of its own.
 */
public final class SchedulePlan {
    private static final String CALENDAR = "norge";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final double HOURS = 8;
    private static final double NIGHT = 16.0 / 24;
    private static final String GOAL = "goal:";

    private final Item roadmap;
    private final LocalDate day;
    private final List<Item> activities;
    private final List<Item> joined;
    private final List<RoadmapMilestones.Milestone> milestones;

    private SchedulePlan(Item roadmap, RoadmapJoin join, LocalDate day) {
        this.roadmap = roadmap;
        this.day = day;
        this.activities = roadmap.items().stream()
                .filter(item -> item.kind().equals(no.retning.roadmap.Activity.KIND)
                        && !item.state().equals(no.retning.roadmap.Activity.STOPPED))
                .toList();
        this.joined = join.activities();
        this.milestones = RoadmapMilestones.of(roadmap);
    }

    /**
     * The network of a roadmap as it is composed for publication.
     *
     * @param join what it waits for elsewhere
     * @param day until the morning of which progress is known
     */
    public static ProjectFile of(Item roadmap, RoadmapJoin join, LocalDate day) {
        return new SchedulePlan(roadmap, join, day).file();
    }

    /** The id of the milestone of a goal. */
    static String goal(UUID goal) {
        return GOAL + goal;
    }

    private ProjectFile file() {
        var start = all().map(item -> from(item))
                .min(LocalDate::compareTo)
                .orElse(day)
                .atTime(MORNING);
        var all = new ArrayList<Activity>();
        goals().forEach(goal -> all.add(Activity.of(goal(goal), goal(goal), new Estimate.Fixed(0))));
        activities.forEach(item -> all.add(activity(item)));
        for (int i = 0; i < milestones.size(); i++) {
            var id = RoadmapMilestones.id(i);
            all.add(Activity.of(id, id, new Estimate.Fixed(0)));
        }
        joined.forEach(item -> all.add(activity(item)));
        var known = day.atTime(MORNING);
        return new ProjectFile(
                name(roadmap.title()),
                ProjectFile.Unit.DAY,
                HOURS,
                start,
                known.isAfter(start) ? new Moment.OnDate(known) : null,
                CALENDAR,
                List.of(calendar()),
                List.of(),
                List.of(),
                all,
                links(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Stream<Item> all() {
        return Stream.concat(activities.stream(), joined.stream());
    }

    /** Those that activities lie under, and those above them. */
    private Set<UUID> goals() {
        var goals = new LinkedHashSet<UUID>();
        activities.forEach(item -> goals.addAll(chain(roadmap, under(item))));
        return goals;
    }

    private static WorkCalendar calendar() {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            if (weekday.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(weekday, List.of(Shift.of("08:00-16:00")));
            }
        }
        return new WorkCalendar(CALENDAR, CALENDAR, "NO", week, List.of());
    }

    private static String name(LocalisedText title) {
        return title.byLanguage().values().stream().findFirst().orElse("");
    }

    private static UUID under(Item item) {
        return item.read("goal", UUID.class).orElseThrow();
    }

    /** A goal and those it is a part of, each a part of the next. */
    static List<UUID> chain(Item roadmap, UUID goal) {
        var chain = new ArrayList<UUID>();
        var next = Optional.of(goal);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = above(roadmap, next.get());
        }
        return chain;
    }

    private static Optional<UUID> above(Item roadmap, UUID goal) {
        return roadmap.json().path("above").path(goal.toString()).asStringOpt().map(UUID::fromString);
    }

    private static LocalDate from(Item item) {
        return item.read("period", Validity.class).map(Validity::from).orElseThrow();
    }

    private static LocalDate until(Item item) {
        return item.read("period", Validity.class).map(Validity::until).orElseThrow();
    }

    private static Moment on(LocalDateTime at) {
        return new Moment.OnDate(at);
    }

    private Activity activity(Item item) {
        var estimate = item.read("estimate", no.retning.roadmap.Estimate.class);
        var duration = estimate.map(SchedulePlan::range).orElseGet(() -> new Estimate.Fixed(fixed(item)));
        var progress = progress(item, estimate.orElse(null));
        var constraints = new ArrayList<Constraint>();
        if (progress == null) {
            constraints.add(new Constraint(
                    Constraint.Kind.START_NO_EARLIER_THAN, on(from(item).atTime(MORNING))));
        }
        item.read("promised", LocalDate.class)
                .ifPresent(promised ->
                        constraints.add(new Constraint(Constraint.Kind.DEADLINE, on(promised.atTime(EVENING)))));
        return new Activity(
                item.id().toString(),
                name(item.title()),
                null,
                duration,
                estimate.isEmpty(),
                true,
                null,
                constraints,
                progress,
                List.of(),
                null,
                0);
    }

    /** Days around the clock from the first morning to the last evening. */
    private static double fixed(Item item) {
        return Math.max(0, ChronoUnit.DAYS.between(from(item), until(item)) - NIGHT);
    }

    private static Estimate range(no.retning.roadmap.Estimate estimate) {
        return range(estimate, 1);
    }

    private static Estimate range(no.retning.roadmap.Estimate estimate, double share) {
        double optimistic = estimate.optimistic() * share;
        double likely = estimate.likely() * share;
        double pessimistic = estimate.pessimistic() * share;
        return switch (estimate.shape()) {
            case TRIANGULAR -> new Estimate.Triangular(optimistic, likely, pessimistic);
            case PERT -> new Estimate.Pert(optimistic, likely, pessimistic);
        };
    }

    private @Nullable Progress progress(Item item, no.retning.roadmap.@Nullable Estimate estimate) {
        var began = from(item);
        if (item.state().equals(no.retning.roadmap.Activity.DONE)) {
            var finished = item.read("finished", LocalDate.class)
                    .orElseGet(() -> until(item).minusDays(1));
            var last = finished.isBefore(day) ? finished : day.minusDays(1);
            var first = began.isAfter(last) ? last : began;
            return new Progress(on(first.atTime(MORNING)), on(last.atTime(EVENING)), null);
        }
        boolean goesOn = Set.of(no.retning.roadmap.Activity.ONGOING, no.retning.roadmap.Activity.DELAYED)
                .contains(item.state());
        return goesOn && began.isBefore(day)
                ? new Progress(on(began.atTime(MORNING)), null, remaining(item, estimate))
                : null;
    }

    /** What its owner says is left, as uncertain as the whole of it was. */
    private static @Nullable Estimate remaining(Item item, no.retning.roadmap.@Nullable Estimate estimate) {
        var said = item.read("remaining", Integer.class);
        if (said.isEmpty()) {
            return null;
        }
        return estimate == null || estimate.likely() == 0
                ? new Estimate.Fixed(said.get())
                : range(estimate, (double) said.get() / estimate.likely());
    }

    private List<Link> links() {
        var present = all().map(Item::id).collect(Collectors.toSet());
        var links = new ArrayList<Link>();
        var seen = new TreeSet<String>();
        for (var goal : goals()) {
            above(roadmap, goal)
                    .ifPresent(whole -> links.add(new Link(goal(goal), goal(whole), Link.Type.FS, 0, false)));
        }
        for (var item : activities) {
            links.add(new Link(item.id().toString(), goal(under(item)), Link.Type.FS, 0, false));
            links.addAll(needs(item, present, seen));
        }
        for (var item : joined) {
            links.addAll(needs(item, present, seen));
        }
        for (int i = 0; i < milestones.size(); i++) {
            for (var step : milestones.get(i).by()) {
                if (present.contains(step)) {
                    links.add(new Link(step.toString(), RoadmapMilestones.id(i), Link.Type.FS, 0, false));
                }
            }
        }
        return links;
    }

    /** @param seen the pairs that are tied already */
    private static List<Link> needs(Item item, Set<UUID> present, Set<String> seen) {
        var links = new ArrayList<Link>();
        for (var need : RoadmapNeeds.among(item.items())) {
            var from = RoadmapNeeds.from(need);
            boolean holds = !need.state().equals(Dependencies.MET);
            if (holds && present.contains(from) && seen.add(from + " " + item.id())) {
                links.add(new Link(
                        from.toString(),
                        item.id().toString(),
                        Link.Type.FS,
                        need.read("lagDays", Integer.class).orElse(0),
                        false));
            }
        }
        return links;
    }
}
