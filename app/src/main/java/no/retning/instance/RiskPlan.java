package no.retning.instance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.Branch;
import no.retning.engines.schedule.Constraint;
import no.retning.engines.schedule.CorrelationGroup;
import no.retning.engines.schedule.Cost;
import no.retning.engines.schedule.Demand;
import no.retning.engines.schedule.Estimate;
import no.retning.engines.schedule.Link;
import no.retning.engines.schedule.LinkType;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.Progress;
import no.retning.engines.schedule.Resource;
import no.retning.engines.schedule.RiskEvent;
import no.retning.engines.schedule.Shift;
import no.retning.engines.schedule.WorkCalendar;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.ProjectFile;
import org.jspecify.annotations.Nullable;

/**
 * A plan from a file as the schedule engine takes it: minutes where the file has days and hours of a calendar, and the file's
 * own units where it has none. Resources cost what they cost, and do not bind in time here, but in a {@link no.retning.engines.schedule.resource.ResourcedPlan}.
 */
public final class RiskPlan {
    private static final double MINUTES_OF_DAY = 1440;
    private static final int LAID_OUT = 101;
    private static final double ROUNDING = 1e-9;
    private static final String ALWAYS = "\u0000always";

    private final ProjectFile file;
    private final @Nullable LocalDateTime start;
    private final Map<String, no.retning.formats.projectfile.Resource> resources = new HashMap<>();

    /** Engine units in one unit of the file, in working time and by the clock. */
    private final double unit;

    private final double elapsedUnit;

    public RiskPlan(ProjectFile file) {
        this.file = file;
        file.resources().forEach(resource -> resources.put(resource.id(), resource));
        this.start = file.unit() == ProjectFile.Unit.PERIOD ? null : file.start();
        this.unit = start == null ? 1 : minutes(file.hoursPerDay() * 60);
        this.elapsedUnit = start == null ? 1 : minutes(MINUTES_OF_DAY);
    }

    public Plan plan() {
        Moment dataDate = file.dataDate();
        return new Plan(
                start,
                start == null ? null : file.calendar(),
                dataDate == null ? null : moment(dataDate),
                calendars(),
                file.activities().stream().map(this::activity).toList(),
                file.links().stream().map(this::link).toList(),
                file.correlations().stream()
                        .map(group -> new CorrelationGroup(group.id(), group.activities(), group.coefficient()))
                        .toList(),
                file.risks().stream().map(this::risk).toList(),
                file.branches().stream().map(RiskPlan::branch).toList(),
                shared());
    }

    /** What is there at any time; of what is used up there must be enough for all that use it. */
    private List<Resource> shared() {
        Map<String, Double> needed = new HashMap<>();
        for (var activity : file.activities()) {
            activity.demands().forEach(demand -> needed.merge(demand.resource(), demand.amount(), Double::sum));
        }
        for (var resource : file.resources()) {
            double sum = needed.getOrDefault(resource.id(), 0.0);
            if (resource.consumable() && sum > resource.capacity() * (1 + ROUNDING)) {
                throw new IllegalArgumentException("all activities need " + sum + " of resource \"" + resource.id()
                        + "\", of which there is only " + resource.capacity());
            }
        }
        return file.resources().stream()
                .filter(resource -> !resource.consumable())
                .map(resource -> new Resource(resource.id(), resource.name(), resource.capacity()))
                .toList();
    }

    private no.retning.formats.projectfile.Resource resource(no.retning.formats.projectfile.Demand demand) {
        return requireNonNull(resources.get(demand.resource()), "a file names no resource that it does not have");
    }

    /** A duration of the activity at a place of the plan, in the file's unit. */
    double inFileUnits(int place, double duration) {
        return duration / (file.activities().get(place).elapsed() ? elapsedUnit : unit);
    }

    /** A duration by the plan's own calendar, in the file's unit. */
    double inFileUnits(double duration) {
        return duration / unit;
    }

    private double minutes(double day) {
        return switch (file.unit()) {
            case MINUTE, PERIOD -> 1;
            case HOUR -> 60;
            case DAY -> day;
        };
    }

    private List<WorkCalendar> calendars() {
        if (start == null) {
            return List.of();
        }
        var calendars = new ArrayList<WorkCalendar>();
        file.calendars().forEach(calendar -> calendars.add(calendar(calendar, start.toLocalDate())));
        if (file.activities().stream().anyMatch(no.retning.formats.projectfile.Activity::elapsed)) {
            calendars.add(WorkCalendar.aroundTheClock(ALWAYS));
        }
        return calendars;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static WorkCalendar calendar(no.retning.formats.projectfile.WorkCalendar calendar, LocalDate start) {
        Map<java.time.DayOfWeek, List<Shift>> week = new HashMap<>();
        calendar.week().forEach((day, shifts) -> week.put(day, shifts(shifts)));
        Map<LocalDate, List<Shift>> exceptions = new HashMap<>();
        for (var exception : calendar.exceptions()) {
            // a range may be as long as the calendar of the world: the engine lays out a century before and after the
            // start
            LocalDate from = later(exception.from(), start.minusYears(LAID_OUT));
            LocalDate until = earlier(exception.until(), start.plusYears(LAID_OUT));
            for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
                exceptions.put(day, shifts(exception.shifts()));
            }
        }
        return new WorkCalendar(calendar.id(), week, exceptions, "NO".equals(calendar.holidays()));
    }

    private static List<Shift> shifts(List<no.retning.formats.projectfile.Shift> shifts) {
        return shifts.stream().map(shift -> new Shift(shift.from(), shift.to())).toList();
    }

    private Activity activity(no.retning.formats.projectfile.Activity activity) {
        double own = activity.elapsed() ? elapsedUnit : unit;
        String calendar = start == null ? null : activity.elapsed() ? ALWAYS : activity.calendar();
        return new Activity(
                activity.id(),
                activity.name(),
                estimate(activity.duration(), own),
                calendar,
                activity.constraints().stream().map(this::constraint).toList(),
                progress(activity.progress(), own),
                cost(activity, own),
                activity.demands().stream()
                        .filter(demand -> !resource(demand).consumable())
                        .map(demand -> new Demand(demand.resource(), demand.amount()))
                        .toList());
    }

    /** Its own, and of what it demands: for as long as it lasts, and at once for what it uses up. */
    private Cost cost(no.retning.formats.projectfile.Activity activity, double own) {
        double perUnit = activity.costPerUnit();
        double usedUp = 0;
        for (var demand : activity.demands()) {
            var resource = resource(demand);
            double each = demand.amount() * resource.costPerUnit();
            if (resource.consumable()) {
                usedUp += each;
            } else {
                perUnit += each;
            }
        }
        no.retning.formats.projectfile.Estimate given = activity.cost();
        Estimate fixed = given == null ? new Estimate.Fixed(0) : estimate(given, 1);
        return new Cost(usedUp == 0 ? fixed : more(fixed, usedUp, activity.id()), perUnit / own);
    }

    private static Estimate more(Estimate cost, double amount, String activity) {
        return switch (cost) {
            case Estimate.Fixed one -> new Estimate.Fixed(one.value() + amount);
            case Estimate.Uniform two -> new Estimate.Uniform(two.least() + amount, two.most() + amount);
            case Estimate.Triangular three ->
                new Estimate.Triangular(three.least() + amount, three.likely() + amount, three.most() + amount);
            case Estimate.Pert three ->
                new Estimate.Pert(three.least() + amount, three.likely() + amount, three.most() + amount);
            case Estimate.Discrete several ->
                new Estimate.Discrete(several.outcomes().stream()
                        .map(one -> new Estimate.Discrete.Outcome(one.value() + amount, one.probability()))
                        .toList());
            case Estimate.Lognormal skewed ->
                throw new IllegalArgumentException(
                        "activity \"" + activity
                                + "\" has a lognormal cost and uses up something that costs: give the two to activities of their own");
        };
    }

    private Constraint constraint(no.retning.formats.projectfile.Constraint constraint) {
        Moment at = constraint.at();
        return new Constraint(
                switch (constraint.kind()) {
                    case START_NO_EARLIER_THAN -> Constraint.Kind.START_NO_EARLIER_THAN;
                    case START_NO_LATER_THAN -> Constraint.Kind.START_NO_LATER_THAN;
                    case FINISH_NO_EARLIER_THAN -> Constraint.Kind.FINISH_NO_EARLIER_THAN;
                    case FINISH_NO_LATER_THAN, DEADLINE -> Constraint.Kind.FINISH_NO_LATER_THAN;
                    case MUST_START_ON -> Constraint.Kind.MUST_START_ON;
                    case MUST_FINISH_ON -> Constraint.Kind.MUST_FINISH_ON;
                    case AS_LATE_AS_POSSIBLE -> Constraint.Kind.AS_LATE_AS_POSSIBLE;
                },
                at == null ? 0 : moment(at));
    }

    private @Nullable Progress progress(no.retning.formats.projectfile.@Nullable Progress progress, double own) {
        Moment started = progress == null ? null : progress.actualStart();
        if (progress == null || started == null) {
            return null;
        }
        Moment finished = progress.actualFinish();
        var remaining = progress.remaining();
        return new Progress(
                moment(started),
                finished == null ? null : moment(finished),
                finished != null || remaining == null ? null : estimate(remaining, own));
    }

    private Link link(no.retning.formats.projectfile.Link link) {
        LinkType type = switch (link.type()) {
            case FS -> LinkType.FINISH_TO_START;
            case SS -> LinkType.START_TO_START;
            case FF -> LinkType.FINISH_TO_FINISH;
            case SF -> LinkType.START_TO_FINISH;
        };
        return new Link(
                link.from(), link.to(), type, link.lag() * (link.elapsed() ? elapsedUnit : unit), link.elapsed());
    }

    private RiskEvent risk(no.retning.formats.projectfile.RiskEvent risk) {
        Map<String, Double> units = new HashMap<>();
        file.activities().stream()
                .filter(no.retning.formats.projectfile.Activity::elapsed)
                .forEach(activity -> units.put(activity.id(), elapsedUnit));
        return new RiskEvent(
                risk.id(),
                risk.name(),
                risk.probability(),
                risk.impacts().stream()
                        .map(impact -> {
                            boolean isFactor =
                                    impact.change() == no.retning.formats.projectfile.RiskEvent.Change.MULTIPLY;
                            double own = isFactor ? 1 : units.getOrDefault(impact.activity(), unit);
                            var cost = impact.cost();
                            return new RiskEvent.Impact(
                                    impact.activity(),
                                    estimate(impact.size(), own),
                                    isFactor,
                                    cost == null ? null : estimate(cost, 1));
                        })
                        .toList());
    }

    private static Branch branch(no.retning.formats.projectfile.Branch branch) {
        return new Branch(
                branch.id(),
                branch.arms().stream()
                        .map(arm -> new Branch.Way(arm.probability(), arm.activities()))
                        .toList());
    }

    private static Estimate estimate(no.retning.formats.projectfile.Estimate estimate, double unit) {
        return switch (estimate) {
            case no.retning.formats.projectfile.Estimate.Fixed one -> new Estimate.Fixed(one.value() * unit);
            case no.retning.formats.projectfile.Estimate.Uniform two ->
                new Estimate.Uniform(two.min() * unit, two.max() * unit);
            case no.retning.formats.projectfile.Estimate.Triangular three ->
                new Estimate.Triangular(three.min() * unit, three.mode() * unit, three.max() * unit);
            case no.retning.formats.projectfile.Estimate.Pert three ->
                new Estimate.Pert(three.min() * unit, three.mode() * unit, three.max() * unit);
            case no.retning.formats.projectfile.Estimate.Lognormal skewed ->
                new Estimate.Lognormal(skewed.mean() * unit, skewed.standardDeviation() * unit);
            case no.retning.formats.projectfile.Estimate.Discrete several ->
                new Estimate.Discrete(several.outcomes().stream()
                        .map(outcome -> new Estimate.Discrete.Outcome(outcome.value() * unit, outcome.probability()))
                        .toList());
        };
    }

    /**
     * Where a moment lies on the engine's axis.
     *
     * @throws IllegalArgumentException for a date where the plan has none
     */
    private double moment(Moment moment) {
        return switch (moment) {
            case Moment.OnDate on -> {
                if (start == null) {
                    throw new IllegalArgumentException(
                            "the date " + on.date() + " has no place in a plan without a start date");
                }
                yield Plan.moment(start, on.date());
            }
            case Moment.After after ->
                start == null ? after.units() : Plan.moment(start, start) + after.units() * elapsedUnit;
        };
    }
}
