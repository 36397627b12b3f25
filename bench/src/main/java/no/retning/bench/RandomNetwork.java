package no.retning.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import no.retning.engines.schedule.Activity;
import no.retning.engines.schedule.CorrelationGroup;
import no.retning.engines.schedule.Estimate;
import no.retning.engines.schedule.Link;
import no.retning.engines.schedule.LinkType;
import no.retning.engines.schedule.Plan;
import no.retning.engines.schedule.WorkCalendar;

/**
 * A network made by chance, the same every time: triangular durations of 2 to 12 days, links that reach at most fifty
 * activities back.
 *
 * @param points least, likely and most of each activity, in days
 * @param links pairs of predecessor and successor
 */
record RandomNetwork(List<double[]> points, List<int[]> links) {
    private static final int REACH = 50;
    private static final double DAY = 480;

    static RandomNetwork of(int activities, int links) {
        var random = new SplittableRandom(20261122);
        var points = new ArrayList<double[]>();
        for (int i = 0; i < activities; i++) {
            double likely = 2 + 10 * random.nextDouble();
            points.add(new double[] {0.8 * likely, likely, 1.6 * likely});
        }
        var pairs = new ArrayList<int[]>();
        Set<Long> known = new HashSet<>();
        while (pairs.size() < links) {
            int to = 1 + random.nextInt(activities - 1);
            int from = to - 1 - random.nextInt(Math.min(to, REACH));
            if (known.add((long) from * activities + to)) {
                pairs.add(new int[] {from, to});
            }
        }
        return new RandomNetwork(points, pairs);
    }

    /** In days, without calendars. */
    Plan plain() {
        return Plan.of(activities(1), links(false));
    }

    /** By three calendars, one activity in four by another than its neighbours; a tenth of the links of other kinds and with lags. */
    Plan dated() {
        var office = WorkCalendar.norwegian("office");
        var shifts = new WorkCalendar("shifts", office.week(), office.exceptions(), false);
        var always = WorkCalendar.aroundTheClock("always");
        List<Activity> activities = new ArrayList<>();
        for (Activity activity : activities(DAY)) {
            int kind = activities.size() % 8;
            activities.add(activity.on(kind == 3 ? "shifts" : kind == 7 ? "always" : null));
        }
        var groups = new ArrayList<CorrelationGroup>();
        for (int first = 0; first < activities.size(); first += 200) {
            List<String> ids = activities.subList(first, Math.min(first + 100, activities.size())).stream()
                    .map(Activity::id)
                    .toList();
            groups.add(new CorrelationGroup("G" + first, ids, 0.4));
        }
        return Plan.dated(LocalDateTime.of(2026, 1, 5, 8, 0), office, activities, links(true))
                .also(List.of(office, shifts, always))
                .uncertain(groups, List.of(), List.of());
    }

    private List<Activity> activities(double unit) {
        var activities = new ArrayList<Activity>();
        for (double[] three : points) {
            activities.add(Activity.of(
                    "A" + activities.size(),
                    new Estimate.Triangular(three[0] * unit, three[1] * unit, three[2] * unit)));
        }
        return activities;
    }

    private List<Link> links(boolean kinds) {
        var made = new ArrayList<Link>();
        for (int[] link : links) {
            LinkType type = kinds && made.size() % 10 == 0
                    ? LinkType.values()[1 + made.size() / 10 % 3]
                    : LinkType.FINISH_TO_START;
            made.add(Link.of("A" + link[0], "A" + link[1], type, kinds && made.size() % 10 < 2 ? DAY : 0));
        }
        return made;
    }
}
