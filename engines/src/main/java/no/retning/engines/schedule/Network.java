package no.retning.engines.schedule;

import java.util.Map;

/**
 * A plan that has passed the gate, laid out in arrays. Activities are numbered in an order in which each comes after those
 * it waits for; the last number is the project's finish, which waits for every activity that nothing else waits for.
 *
 * <p>Each activity's dates are counted in working time of its own calendar from the start of the plan, so that a duration
 * is one addition whatever lies between; only a link between two calendars is read by the clock.
 */
public final class Network {
    /** Activities and the project's finish. */
    final int count;

    final Plan plan;
    final Axis axis;
    final Map<String, Integer> axisIds;
    final Activity[] activities;
    final Map<String, Integer> numbers;

    /** Links to an activity, those that hold its start first, then those that hold its finish. */
    final int[] inBegin;

    final int[] inMiddle;
    final int[] linkFrom;
    final int[] linkTo;
    final boolean[] fromFinish;
    final boolean[] elapsed;
    final double[] lag;

    /** Links from an activity, as numbers of links. */
    final int[] outBegin;

    final int[] outLink;

    /** The calendar an activity is worked by, as {@link Axis} numbers them. */
    final int[] calendar;

    final double[] duration;
    final double[] notBefore;
    final double[] notFinishedBefore;
    final double[] latestStart;
    final double[] latestFinish;

    /** Not a number unless the activity has started. */
    final double[] actualStart;

    /** Whether it finished by the data date; its duration is then 0. */
    final boolean[] finished;

    /** Working time before the data date, which its duration no longer contains. */
    final double[] spent;

    Network(NetworkLayout made) {
        this.plan = made.plan;
        this.axis = made.axis;
        this.axisIds = made.axisIds;
        this.activities = made.activities;
        this.numbers = made.numbers;
        this.count = activities.length + 1;
        this.inBegin = made.links.inBegin;
        this.inMiddle = made.links.inMiddle;
        this.linkFrom = made.links.linkFrom;
        this.linkTo = made.links.linkTo;
        this.fromFinish = made.links.fromFinish;
        this.elapsed = made.links.elapsed;
        this.lag = made.links.lag;
        this.outBegin = made.links.outBegin;
        this.outLink = made.links.outLink;
        this.calendar = made.calendar;
        this.duration = made.duration;
        this.notBefore = made.notBefore;
        this.notFinishedBefore = made.notFinishedBefore;
        this.latestStart = made.latestStart;
        this.latestFinish = made.latestFinish;
        this.actualStart = made.actualStart;
        this.finished = made.finished;
        this.spent = made.spent;
    }

    /**
     * The gate.
     *
     * @throws InvalidPlan with everything that is wrong, by name
     */
    public static Network of(Plan plan) throws InvalidPlan {
        return new Network(NetworkLayout.of(plan, null));
    }

    /** The gate for a plan that differs little from one that has passed, whose calendars are taken over. */
    static Network of(Plan plan, Network like) throws InvalidPlan {
        return new Network(NetworkLayout.of(plan, like));
    }

    public Plan plan() {
        return plan;
    }

    /** How many activities there are, the project's finish left out. */
    public int size() {
        return activities.length;
    }

    public int links() {
        return plan.links().size();
    }

    int finishNode() {
        return count - 1;
    }

    /** The start of an activity when it is history, else not a number. */
    double startOf(int number) {
        return actualStart[number];
    }

    String id(int number) {
        return number < activities.length ? activities[number].id() : "";
    }

    /** Where on the axis of its successor a link lets go, from where its predecessor's end lies on its own. */
    double arrival(int link, double end) {
        int from = linkFrom[link];
        int to = linkTo[link];
        if (calendar[from] == calendar[to] && !elapsed[link]) {
            return end + lag[link];
        }
        double moment = fromFinish[link] ? finishMoment(from, end) : axis.start(calendar[from], end);
        return elapsed[link]
                ? axis.work(calendar[to], moment + lag[link])
                : axis.work(calendar[to], moment) + lag[link];
    }

    /** The latest end of its predecessor with which a link still lets go by a point on the axis of its successor. */
    double latestEnd(int link, double point) {
        int from = linkFrom[link];
        int to = linkTo[link];
        if (calendar[from] == calendar[to] && !elapsed[link]) {
            return point - lag[link];
        }
        double moment = elapsed[link]
                ? axis.start(calendar[to], point) - lag[link]
                : axis.start(calendar[to], point - lag[link]);
        return axis.work(calendar[from], moment);
    }

    /** When an activity that finishes at a point on its axis is done by the clock. */
    double finishMoment(int number, double finish) {
        boolean isHeldMilestone = duration[number] == 0 && notBefore[number] == finish && finish != 0;
        return isHeldMilestone ? axis.start(calendar[number], finish) : axis.finish(calendar[number], finish);
    }

    double startMoment(int number, double start) {
        return duration[number] == 0 ? finishMoment(number, start) : axis.start(calendar[number], start);
    }
}
