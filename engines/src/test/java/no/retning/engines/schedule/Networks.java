package no.retning.engines.schedule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Plans made by chance. */
final class Networks {
    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 8, 0);

    private Networks() {}

    /** Links reach at most so many activities back. */
    static Plan plain(int count, int links, int reach, long seed) {
        var random = new SplittableRandom(seed);
        var activities = new ArrayList<Activity>(count);
        for (int i = 0; i < count; i++) {
            double likely = 2 + 20 * random.nextDouble();
            activities.add(Activity.of("A" + i, new Estimate.Triangular(0.8 * likely, likely, 1.6 * likely)));
        }
        return Plan.of(activities, links(count, links, reach, random, false));
    }

    /** Everything that a plan can have: calendars, all kinds of links, constraints, progress, groups, risks, branches, costs. */
    static Plan rich(int count, int links, long seed) {
        var random = new SplittableRandom(seed);
        var office = WorkCalendar.norwegian("office");
        var site = new WorkCalendar("site", WorkCalendar.aroundTheClock("").week(), office.exceptions(), true);
        var activities = new ArrayList<Activity>(count);
        for (int i = 0; i < count; i++) {
            activities.add(activity(i, random));
        }
        var groups = List.of(
                new CorrelationGroup("g0", ids(0, count / 4), 0.5),
                new CorrelationGroup("g1", ids(count / 4, count / 2), 0.2));
        var risks = List.of(
                new RiskEvent("r0", "r0", 0.3, new Estimate.Pert(100, 500, 2000), ids(3, 6)),
                new RiskEvent("r1", "r1", 0.05, new Estimate.Lognormal(3000, 2000), ids(5, 9)));
        var branch = new Branch(
                "b",
                List.of(new Branch.Way(0.5, ids(count - 3, count - 2)), new Branch.Way(0.4, ids(count - 2, count))));
        return Plan.dated(MONDAY, office, activities, links(count, links, 30, random, true))
                .also(List.of(office, site))
                .known(2.0 * 24 * 60)
                .uncertain(groups, risks, List.of(branch));
    }

    private static Activity activity(int i, SplittableRandom random) {
        double likely = 480 * (1 + random.nextInt(20));
        Estimate estimate = switch (random.nextInt(7)) {
            case 0 -> new Estimate.Fixed(likely);
            case 1 -> new Estimate.Uniform(likely / 2, likely * 2);
            case 2 -> new Estimate.Pert(likely / 2, likely, likely * 3);
            case 3 -> new Estimate.Lognormal(likely, likely / 3);
            case 4 ->
                new Estimate.Discrete(List.of(
                        new Estimate.Discrete.Outcome(likely, 0.75), new Estimate.Discrete.Outcome(2 * likely, 0.25)));
            default -> new Estimate.Triangular(likely * 0.8, likely, likely * 1.7);
        };
        Activity activity = Activity.of("A" + i, estimate)
                .on(random.nextInt(4) == 0 ? "site" : null)
                .costing(random.nextInt(3) == 0 ? new Cost(10_000, 25) : Cost.NONE);
        return switch (i < 4 ? i : random.nextInt(30)) {
            case 0 -> activity.having(Progress.finished(480, 900));
            case 1 -> activity.having(Progress.started(480, null));
            case 2 -> activity.having(Progress.started(480, new Estimate.Triangular(100, 480, 900)));
            case 5 -> activity.held(new Constraint(Constraint.Kind.START_NO_EARLIER_THAN, 1440.0 * random.nextInt(90)));
            case 6 ->
                activity.held(new Constraint(Constraint.Kind.FINISH_NO_EARLIER_THAN, 1440.0 * random.nextInt(90)));
            default -> activity;
        };
    }

    private static List<Link> links(int count, int wanted, int reach, SplittableRandom random, boolean allKinds) {
        var links = new ArrayList<Link>(wanted);
        Set<Long> known = new HashSet<>();
        while (links.size() < wanted) {
            int to = 1 + random.nextInt(count - 1);
            int from = to - 1 - random.nextInt(Math.min(to, reach));
            if (!known.add((long) from * count + to)) {
                continue;
            }
            LinkType type = LinkType.FINISH_TO_START;
            double lag = 0;
            boolean elapsed = false;
            if (allKinds && random.nextInt(3) == 0) {
                type = LinkType.values()[random.nextInt(4)];
                lag = 60.0 * (random.nextInt(40) - 8);
                elapsed = random.nextInt(4) == 0;
            }
            links.add(new Link("A" + from, "A" + to, type, lag, elapsed));
        }
        return links;
    }

    static List<String> ids(int from, int until) {
        var ids = new ArrayList<String>();
        for (int i = from; i < until; i++) {
            ids.add("A" + i);
        }
        return ids;
    }
}
