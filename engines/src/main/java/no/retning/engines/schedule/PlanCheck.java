package no.retning.engines.schedule;

import static no.retning.engines.schedule.Problems.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a plan for what is wrong with its parts, one by one; order and time are looked at afterwards. */
final class PlanCheck {
    private final Plan plan;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> resources = new HashSet<>();
    private final Set<String> calendars = new HashSet<>();

    private PlanCheck(Plan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    /** The place of every activity in the plan's list by its id. */
    static Numbering places(Plan plan, Problems problems) {
        var check = new PlanCheck(plan, problems);
        check.calendars();
        check.resources();
        if (plan.activities().isEmpty()) {
            problems.add("The plan has no activities");
        }
        for (Activity activity : plan.activities()) {
            check.activity(activity);
        }
        plan.links().forEach(check::link);
        check.groups();
        check.risks();
        check.branches();
        Double dataDate = plan.dataDate();
        if (dataDate != null) {
            check.moment("The data date", "", dataDate);
        }
        return new Numbering(check.places);
    }

    private void calendars() {
        for (WorkCalendar calendar : plan.calendars()) {
            String name = "Calendar " + quoted(calendar.id());
            if (!calendars.add(calendar.id())) {
                problems.add(name + " is defined twice");
            }
            calendar.week().values().forEach(shifts -> shifts(name, shifts));
            calendar.exceptions().values().forEach(shifts -> shifts(name, shifts));
        }
        if (plan.start() == null && (!plan.calendars().isEmpty() || plan.calendar() != null)) {
            problems.add("A plan with calendars needs a start date");
        }
        calendar("The plan", plan.calendar());
    }

    private void shifts(String name, List<Shift> shifts) {
        boolean[] taken = new boolean[1440];
        for (Shift shift : shifts) {
            if (shift.from() < 0 || shift.until() > 1440 || shift.from() >= shift.until()) {
                problems.add(name + " has a shift from minute " + shift.from() + " to " + shift.until()
                        + ": it must lie within one day and end after it begins");
                return;
            }
            for (int minute = shift.from(); minute < shift.until(); minute++) {
                if (taken[minute]) {
                    problems.add(name + " has shifts that overlap at minute " + minute);
                    return;
                }
                taken[minute] = true;
            }
        }
    }

    private void resources() {
        for (Resource resource : plan.resources()) {
            String name = "Resource " + quoted(resource.id());
            if (!resources.add(resource.id())) {
                problems.add(name + " is defined twice");
            }
            if (!(resource.capacity() >= 0)) {
                problems.add(name + " has the capacity " + resource.capacity() + ": give 0 or more");
            }
        }
    }

    private void activity(Activity activity) {
        var name = new Name("Activity ", activity.id(), null);
        if (places.put(activity.id(), places.size()) != null) {
            problems.add(name + " is there twice: ids must differ");
        }
        estimate(name, "", activity.duration());
        calendar(name, activity.calendar());
        activity.constraints().stream()
                .filter(constraint -> constraint.kind().dated())
                .forEach(constraint -> moment(name, ", " + constraint.kind(), constraint.moment()));
        Progress progress = activity.progress();
        if (progress != null) {
            progress(name, progress);
        }
        estimate(name, ", cost", activity.cost().fixed());
        if (!Double.isFinite(activity.cost().perUnit())) {
            problems.add(name + " has a cost per unit of time that is no number");
        }
        activity.demands().forEach(demand -> demand(name, demand));
    }

    private void demand(Object name, Demand demand) {
        if (!resources.contains(demand.resource())) {
            problems.add(name + " needs the resource " + quoted(demand.resource()) + ", which is not defined");
        } else if (!(demand.units() >= 0)) {
            problems.add(name + " needs " + demand.units() + " of " + quoted(demand.resource()) + ": give 0 or more");
        }
    }

    private void progress(Object name, Progress progress) {
        moment(name, ", actual start", progress.actualStart());
        Double finish = progress.actualFinish();
        Double dataDate = plan.dataDate();
        if (dataDate == null) {
            problems.add(name + " has actual dates, and the plan no data date: state up to when progress is known");
        } else if (progress.actualStart() > dataDate || (finish != null && finish > dataDate)) {
            problems.add(name + " has an actual date after the data date");
        }
        if (finish != null) {
            moment(name, ", actual finish", finish);
            if (finish < progress.actualStart()) {
                problems.add(name + " finishes before it starts");
            }
        }
        Estimate remaining = progress.remaining();
        if (remaining != null) {
            estimate(name, ", remaining", remaining);
            if (finish != null) {
                problems.add(name + " has finished and still has a remaining duration");
            }
        }
    }

    private void link(Link link) {
        var name = new Name("The link ", link.from(), link.to());
        end(name, link.from());
        end(name, link.to());
        if (link.from().equals(link.to())) {
            problems.add(name + " ties an activity to itself");
        }
        if (!Double.isFinite(link.lag()) || Math.abs(link.lag()) > Faults.LARGEST) {
            problems.add(name + " has the lag " + link.lag() + ", which cannot be computed");
        }
    }

    private void groups() {
        Map<String, String> groupOf = new HashMap<>();
        for (CorrelationGroup group : plan.groups()) {
            String name = "Correlation group " + quoted(group.id());
            if (!Faults.isProbability(group.correlation())) {
                problems.add(name + " has the correlation " + group.correlation() + ": give 0 to 1");
            }
            for (String activity : group.activities()) {
                end(name, activity);
                String other = groupOf.put(activity, group.id());
                if (other != null) {
                    problems.add(name + ": activity " + quoted(activity) + " is already in group " + quoted(other));
                }
            }
        }
    }

    private void risks() {
        Set<String> ids = new HashSet<>();
        for (RiskEvent risk : plan.risks()) {
            String name = "Risk event " + quoted(risk.id());
            if (!ids.add(risk.id())) {
                problems.add(name + " is there twice: ids must differ");
            }
            if (!Faults.isProbability(risk.probability())) {
                problems.add(name + " has the probability " + risk.probability() + ": give 0 to 1");
            }
            for (RiskEvent.Impact impact : risk.impacts()) {
                end(name, impact.activity());
                estimate(name, "", impact.size());
                Estimate cost = impact.cost();
                if (cost != null) {
                    estimate(name, ", cost", cost);
                }
            }
        }
    }

    private void branches() {
        Map<String, String> branchOf = new HashMap<>();
        for (Branch branch : plan.branches()) {
            String name = "Branch " + quoted(branch.id());
            double sum = 0;
            for (Branch.Way way : branch.ways()) {
                sum += Faults.isProbability(way.probability()) ? way.probability() : 2;
                for (String activity : way.activities()) {
                    end(name, activity);
                    if (branchOf.put(activity, branch.id()) != null) {
                        problems.add(name + ": activity " + quoted(activity) + " is already on a way of a branch");
                    }
                }
            }
            if (sum > 1 + 1e-9) {
                problems.add(name + ": the probabilities of its ways must each be 0 to 1 and add up to at most 1");
            }
        }
    }

    private void end(Object name, String activity) {
        if (!places.containsKey(activity)) {
            problems.add(name + " names the activity " + quoted(activity) + ", which is not in the plan");
        }
    }

    private void calendar(Object name, @Nullable String calendar) {
        if (calendar != null && !calendars.contains(calendar)) {
            problems.add(name + " names the calendar " + quoted(calendar) + ", which is not defined");
        }
    }

    private void estimate(Object name, String part, Estimate estimate) {
        String fault = estimate.fault();
        if (fault != null) {
            problems.add(name + part + ": " + fault);
        }
    }

    private void moment(Object name, String part, double moment) {
        if (!Double.isFinite(moment) || Math.abs(moment) > Faults.LARGEST) {
            problems.add(name + part + ": " + moment + " is not a moment that can be computed");
        }
    }

    /** What something is called where something is wrong with it; it is spelt out only then, for plans are large. */
    private record Name(String kind, String id, @Nullable String to) {
        @Override
        public String toString() {
            return kind + quoted(id) + (to == null ? "" : " → " + quoted(to));
        }
    }
}
