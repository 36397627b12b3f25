package no.retning.engines.schedule;

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
    final Numbering axisIds;

    /** The calendar of activities that name none. */
    final int ownCalendar;

    final Activity[] activities;
    final Numbering numbers;

    /** Links to an activity, those that hold its start first, then those that hold its finish. */
    final int[] inBegin;

    final int[] inMiddle;
    final int[] linkFrom;
    final int[] linkTo;
    final boolean[] fromFinish;
    final boolean[] elapsed;
    final double[] lag;

    /** Whether a link stays on one axis, so that its lag alone lies between its ends. */
    final boolean[] direct;

    /** Where the links to an activity's start cease to be such that its predecessor's finish and a lag are all there is to read. */
    final int[] plainUntil;

    /** Whether every link is such, all on one axis, and nothing has begun: most plans are. */
    final boolean plain;

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

    /** Number of each activity in the plan's order. */
    private final int[] numberInOrder;

    Network(NetworkLayout made) {
        this.numberInOrder = made.numberInOrder;
        this.plan = made.plan;
        this.axis = made.axis;
        this.axisIds = made.axisIds;
        this.ownCalendar = made.ownCalendar;
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
        this.direct = made.direct;
        this.plainUntil = made.plainUntil;
        this.plain = made.isPlain();
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

    private Network(Network like, double[] duration) {
        this.numberInOrder = like.numberInOrder;
        this.plan = like.plan;
        this.axis = like.axis;
        this.axisIds = like.axisIds;
        this.ownCalendar = like.ownCalendar;
        this.activities = like.activities;
        this.numbers = like.numbers;
        this.count = like.count;
        this.inBegin = like.inBegin;
        this.inMiddle = like.inMiddle;
        this.linkFrom = like.linkFrom;
        this.linkTo = like.linkTo;
        this.fromFinish = like.fromFinish;
        this.elapsed = like.elapsed;
        this.lag = like.lag;
        this.direct = like.direct;
        this.plainUntil = like.plainUntil;
        this.plain = like.plain;
        this.outBegin = like.outBegin;
        this.outLink = like.outLink;
        this.calendar = like.calendar;
        this.duration = duration;
        this.notBefore = like.notBefore;
        this.notFinishedBefore = like.notFinishedBefore;
        this.latestStart = like.latestStart;
        this.latestFinish = like.latestFinish;
        this.actualStart = like.actualStart;
        this.finished = like.finished;
        this.spent = like.spent;
    }

    /**
     * The gate.
     *
     * @throws InvalidPlan with everything that is wrong, by name
     */
    public static Network of(Plan plan) throws InvalidPlan {
        return new Network(NetworkLayout.of(plan, null));
    }

    /**
     * The gate for an edited plan: calendars that are the same are taken over.
     *
     * @throws InvalidPlan with everything that is wrong, by name
     */
    public Network edited(Plan edited) throws InvalidPlan {
        return new Network(NetworkLayout.of(edited, this));
    }

    /**
     * The same network with other durations.
     *
     * @param durations of all activities in the plan's order, from 0, in its unit; those of finished ones do not count
     * @throws IllegalArgumentException when one is not a duration, or there are not as many as activities
     */
    public Network taking(double[] durations) {
        if (durations.length != size()) {
            throw new IllegalArgumentException(durations.length + " durations for " + size() + " activities");
        }
        double[] taken = new double[count];
        for (int i = 0; i < durations.length; i++) {
            double duration = durations[i];
            if (!(duration >= 0 && duration <= Faults.LARGEST)) {
                throw new IllegalArgumentException(Faults.inOrder(duration));
            }
            int number = numberInOrder[i];
            taken[number] = finished[number] ? 0 : duration;
        }
        return new Network(this, taken);
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

    /** The moment at which the plan's own calendar has worked for so long since the start. */
    public double worked(double time) {
        return axis.finish(ownCalendar, time);
    }

    /** The moment at which it goes on working after that. */
    public double working(double time) {
        return axis.start(ownCalendar, time);
    }

    /** Number of the activity at a place of the plan's order. */
    int number(int place) {
        return numberInOrder[place];
    }

    int finishNode() {
        return count - 1;
    }

    /** Whether an activity waits for any of these. */
    boolean follows(int number, boolean[] others) {
        for (int link = inBegin[number]; link < inBegin[number + 1]; link++) {
            if (others[linkFrom[link]]) {
                return true;
            }
        }
        return false;
    }

    boolean isStarted(int number) {
        return !Double.isNaN(actualStart[number]);
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
        if (direct[link]) {
            return end + lag[link];
        }
        int from = linkFrom[link];
        int to = linkTo[link];
        double moment = fromFinish[link] ? finishMoment(from, end) : axis.start(calendar[from], end);
        return elapsed[link]
                ? axis.work(calendar[to], moment + lag[link])
                : axis.work(calendar[to], moment) + lag[link];
    }

    /** The latest end of its predecessor with which a link still lets go by a point on the axis of its successor. */
    double latestEnd(int link, double point) {
        if (direct[link]) {
            return point - lag[link];
        }
        int from = linkFrom[link];
        int to = linkTo[link];
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
