package no.retning.roadmap;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Branch;
import no.retning.formats.projectfile.Constraint;
import no.retning.formats.projectfile.CorrelationGroup;
import no.retning.formats.projectfile.Estimate;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.Progress;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.RiskEvent;
import no.retning.formats.projectfile.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The tasks behind an activity as parts of the network of its roadmap, in working days of eight hours: they begin when the
 * activity may, and it ends when the last of them does.
 *
 * <p>Everything in it is called by the activity's id and its own behind that. Tasks that no calendar holds run around the clock.
 */
final class DetailNetwork {
    private static final String WITHIN = "/";
    private static final double WORKING_DAY = 8 * 60;
    private static final double DAY = 24 * 60;

    private final String id;
    private final ProjectFile plan;
    private final LocalDateTime known;
    private final Map<String, Activity> tasks = new HashMap<>();

    /**
     * @param id of the activity
     * @param known until when progress is told
     */
    DetailNetwork(String id, ProjectFile plan, LocalDateTime known) {
        this.id = id;
        this.plan = plan;
        this.known = known;
        plan.activities().forEach(task -> tasks.put(task.id(), task));
    }

    /** The id of the milestone at which the tasks of an activity may begin. */
    static String start(String activity) {
        return activity + ":start";
    }

    /** What a task or a risk is called in the network. */
    static String within(String activity, String part) {
        return activity + WITHIN + part;
    }

    /** The activity that an id in the network is of or lies in; empty where it is that of neither. */
    static Optional<String> activity(String id) {
        int end = id.indexOf(WITHIN);
        return end < 0 ? Optional.empty() : Optional.of(id.substring(0, end));
    }

    /** What a task or a risk is called in its own plan; empty where an id in the network is that of neither. */
    static Optional<String> part(String id) {
        int end = id.indexOf(WITHIN);
        return end < 0 ? Optional.empty() : Optional.of(id.substring(end + WITHIN.length()));
    }

    /** When the first task began that has begun. */
    Optional<LocalDateTime> began() {
        return plan.activities().stream()
                .flatMap(task -> Optional.ofNullable(progress(task)).stream())
                .map(progress -> at(Objects.requireNonNull(progress.actualStart())))
                .min(LocalDateTime::compareTo);
    }

    List<Activity> tasks() {
        return plan.activities().stream()
                .map(task -> new Activity(
                        within(task.id()),
                        task.name(),
                        null,
                        scaled(task.duration(), share(task)),
                        runsAlways(task),
                        true,
                        runsAlways(task) ? null : within(calendar(task)),
                        task.constraints().stream().map(this::constraint).toList(),
                        progress(task),
                        List.of(),
                        null,
                        0))
                .toList();
    }

    List<WorkCalendar> calendars() {
        return plan.calendars().stream()
                .map(one ->
                        new WorkCalendar(within(one.id()), one.name(), one.holidays(), one.week(), one.exceptions()))
                .toList();
    }

    /** Those of the plan, and from the start to what waits for nothing, and to the end from what nothing waits for. */
    List<Link> links() {
        var links = new ArrayList<Link>();
        Set<String> held = new HashSet<>();
        Set<String> followed = new HashSet<>();
        for (var link : plan.links()) {
            boolean isLead = link.lag() < 0;
            double lag = link.lag() * (link.elapsed() ? aroundTheClock() / DAY : working() / WORKING_DAY);
            links.add(new Link(within(link.from()), within(link.to()), link.type(), lag, link.elapsed()));
            // A lead may let it begin before the start, or end after what waits for it.
            if (!isLead && (link.type() == Link.Type.FS || link.type() == Link.Type.SS)) {
                held.add(link.to());
            }
            if (!isLead && (link.type() == Link.Type.FS || link.type() == Link.Type.FF)) {
                followed.add(link.from());
            }
        }
        for (var task : plan.activities()) {
            if (!held.contains(task.id())) {
                links.add(new Link(start(id), within(task.id()), Link.Type.FS, 0, false));
            }
            if (!followed.contains(task.id())) {
                links.add(new Link(within(task.id()), id, Link.Type.FS, 0, false));
            }
        }
        return links;
    }

    List<CorrelationGroup> correlations() {
        return plan.correlations().stream()
                .map(group -> new CorrelationGroup(within(group.id()), group.coefficient(), within(group.activities())))
                .toList();
    }

    List<RiskEvent> risks() {
        return plan.risks().stream()
                .map(risk -> new RiskEvent(
                        within(risk.id()),
                        risk.name(),
                        risk.probability(),
                        risk.impacts().stream().map(this::impact).toList()))
                .toList();
    }

    List<Branch> branches() {
        return plan.branches().stream()
                .map(branch -> new Branch(
                        within(branch.id()),
                        branch.name(),
                        branch.arms().stream()
                                .map(arm -> new Branch.Arm(arm.probability(), within(arm.activities())))
                                .toList()))
                .toList();
    }

    private String within(String part) {
        return within(id, part);
    }

    private List<String> within(List<String> parts) {
        return parts.stream().map(this::within).toList();
    }

    private RiskEvent.Impact impact(RiskEvent.Impact impact) {
        boolean isAdded = impact.change() == RiskEvent.Change.ADD;
        return new RiskEvent.Impact(
                within(impact.activity()),
                impact.change(),
                isAdded
                        ? scaled(impact.size(), share(Objects.requireNonNull(tasks.get(impact.activity()))))
                        : impact.size(),
                null);
    }

    private String calendar(Activity task) {
        var own = task.calendar();
        return own == null ? Objects.requireNonNull(plan.calendar()) : own;
    }

    private boolean runsAlways(Activity task) {
        return task.elapsed() || (task.calendar() == null && plan.calendar() == null);
    }

    /** How many days of the network one unit of the plan is. */
    private double share(Activity task) {
        return (task.elapsed() ? aroundTheClock() : working()) / (runsAlways(task) ? DAY : WORKING_DAY);
    }

    /** Minutes in a unit of working time. */
    private double working() {
        return minutes(plan.hoursPerDay() * 60);
    }

    private double aroundTheClock() {
        return minutes(DAY);
    }

    private double minutes(double day) {
        return switch (plan.unit()) {
            case MINUTE, PERIOD -> 1;
            case HOUR -> 60;
            case DAY -> day;
        };
    }

    private Constraint constraint(Constraint constraint) {
        var at = constraint.at();
        return new Constraint(constraint.kind(), at == null ? null : new Moment.OnDate(at(at)));
    }

    private LocalDateTime at(Moment moment) {
        return switch (moment) {
            case Moment.OnDate on -> on.date();
            case Moment.After after ->
                Objects.requireNonNull(plan.start()).plusSeconds(Math.round(after.units() * aroundTheClock() * 60));
        };
    }

    /** What is told of days that have not come is a plan, too. */
    private @Nullable Progress progress(Activity task) {
        var progress = task.progress();
        var began = progress == null ? null : progress.actualStart();
        if (progress == null || began == null || at(began).isAfter(known)) {
            return null;
        }
        var ended = progress.actualFinish();
        boolean isOver = ended != null && !at(ended).isAfter(known);
        var remaining = progress.remaining();
        return new Progress(
                new Moment.OnDate(at(began)),
                isOver ? new Moment.OnDate(at(Objects.requireNonNull(ended))) : null,
                isOver || remaining == null ? null : scaled(remaining, share(task)));
    }

    private static Estimate scaled(Estimate estimate, double by) {
        return switch (estimate) {
            case Estimate.Fixed one -> new Estimate.Fixed(one.value() * by);
            case Estimate.Uniform two -> new Estimate.Uniform(two.min() * by, two.max() * by);
            case Estimate.Triangular three ->
                new Estimate.Triangular(three.min() * by, three.mode() * by, three.max() * by);
            case Estimate.Pert three -> new Estimate.Pert(three.min() * by, three.mode() * by, three.max() * by);
            case Estimate.Lognormal skewed ->
                new Estimate.Lognormal(skewed.mean() * by, skewed.standardDeviation() * by);
            case Estimate.Discrete several ->
                new Estimate.Discrete(several.outcomes().stream()
                        .map(one -> new Estimate.Discrete.Outcome(one.value() * by, one.probability()))
                        .toList());
        };
    }
}
