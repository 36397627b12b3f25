package no.retning.roadmap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Item;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.Shift;
import no.retning.formats.projectfile.WorkCalendar;
import no.retning.portfolio.Dependencies;

/**
 * The network that a roadmap is, made of what is public of it: so what is computed of a published roadmap can be computed
 * again by anybody who has the edition.
 *
 * <p>An activity with an estimate takes working days by the Norwegian calendar, one without takes its period as it stands.
 * What has been stopped is left out; a dependency that is met holds nothing back. Each goal is a milestone that waits for
 * the activities placed under it and for the goals that are parts of it; so are the milestones of measures, which wait for
 * the steps that lead to them. What activities wait for in the roadmaps of others comes along, without goals of its own.
 * Where there is a plan behind an activity, its tasks stand in the activity's place, between a start that waits for what the
 * activity waits for and an end that is called as the activity is.
 */
public final class SchedulePlan {
    private static final String CALENDAR = "norge";
    private static final LocalTime MORNING = ActivityParts.MORNING;
    private static final double HOURS = 8;
    private static final String GOAL = "goal:";

    private final Item roadmap;
    private final LocalDate day;
    private final List<Item> activities;
    private final List<Item> joined;
    private final List<RoadmapMilestones.Milestone> milestones;
    private final Map<UUID, DetailNetwork> details = new LinkedHashMap<>();

    private SchedulePlan(Item roadmap, RoadmapJoin join, Map<UUID, ProjectFile> plans, LocalDate day) {
        this.roadmap = roadmap;
        this.day = day;
        this.activities = roadmap.items().stream()
                .filter(item -> item.kind().equals(no.retning.roadmap.Activity.KIND)
                        && !item.state().equals(no.retning.roadmap.Activity.STOPPED))
                .toList();
        this.joined = join.activities();
        this.milestones = RoadmapMilestones.of(roadmap);
        all().filter(item -> plans.containsKey(item.id()) && !item.state().equals(no.retning.roadmap.Activity.DONE))
                .forEach(item -> details.put(
                        item.id(),
                        new DetailNetwork(
                                item.id().toString(),
                                Objects.requireNonNull(plans.get(item.id())),
                                day.atTime(MORNING))));
    }

    /**
     * The network of a roadmap as it is composed for publication.
     *
     * @param join what it waits for elsewhere
     * @param plans those behind activities, by their ids
     * @param day until the morning of which progress is known
     */
    public static ProjectFile of(Item roadmap, RoadmapJoin join, Map<UUID, ProjectFile> plans, LocalDate day) {
        return new SchedulePlan(roadmap, join, plans, day).file();
    }

    /** The id of the milestone of a goal. */
    static String goal(UUID goal) {
        return GOAL + goal;
    }

    private ProjectFile file() {
        var start = Stream.concat(
                        all().map(item -> ActivityParts.from(item).atTime(MORNING)),
                        details.values().stream().flatMap(one -> one.began().stream()))
                .min(LocalDateTime::compareTo)
                .orElse(day.atTime(MORNING));
        var parts = new ActivityParts(day);
        var all = new ArrayList<Activity>();
        goals().forEach(goal -> all.add(Activity.of(goal(goal), goal(goal), new Estimate.Fixed(0))));
        activities.forEach(item -> all.addAll(parts.of(item, details.get(item.id()))));
        for (int i = 0; i < milestones.size(); i++) {
            var id = RoadmapMilestones.id(i);
            all.add(Activity.of(id, id, new Estimate.Fixed(0)));
        }
        joined.forEach(item -> all.addAll(parts.of(item, details.get(item.id()))));
        var known = day.atTime(MORNING);
        return new ProjectFile(
                ActivityParts.name(roadmap.title()),
                ProjectFile.Unit.DAY,
                HOURS,
                start,
                known.isAfter(start) ? new Moment.OnDate(known) : null,
                CALENDAR,
                Stream.concat(Stream.of(calendar()), each(DetailNetwork::calendars))
                        .toList(),
                List.of(),
                List.of(),
                all,
                links(),
                each(DetailNetwork::correlations).toList(),
                each(DetailNetwork::risks).toList(),
                each(DetailNetwork::branches).toList(),
                List.of());
    }

    private <T> Stream<T> each(Function<DetailNetwork, List<T>> part) {
        return details.values().stream().flatMap(one -> part.apply(one).stream());
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
        links.addAll(each(DetailNetwork::links).toList());
        return links;
    }

    /** @param seen the pairs that are tied already */
    private List<Link> needs(Item item, Set<UUID> present, Set<String> seen) {
        var links = new ArrayList<Link>();
        var id = item.id().toString();
        var begins = details.containsKey(item.id()) ? DetailNetwork.start(id) : id;
        for (var need : RoadmapNeeds.among(item.items())) {
            var from = RoadmapNeeds.from(need);
            boolean holds = !need.state().equals(Dependencies.MET);
            if (holds && present.contains(from) && seen.add(from + " " + item.id())) {
                links.add(new Link(
                        from.toString(),
                        begins,
                        Link.Type.FS,
                        need.read("lagDays", Integer.class).orElse(0),
                        false));
            }
        }
        return links;
    }
}
