package no.retning.engines.schedule;

import static no.retning.engines.schedule.Problems.quoted;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a plan out as a {@link Network}: puts it in order, reads its dates on the calendars, and names what cannot be. */
final class NetworkLayout {
    final Plan plan;
    final Axis axis;
    final Numbering axisIds;
    final int ownCalendar;
    final int[] numberInOrder;
    final Activity[] activities;
    final Numbering numbers;
    final LinkTable links;
    final boolean[] direct;
    final int[] plainUntil;
    final int[] calendar;
    final double[] duration;
    final double[] notBefore;
    final double[] notFinishedBefore;
    final double[] latestStart;
    final double[] latestFinish;
    final double[] actualStart;
    final boolean[] finished;
    final double[] spent;

    private final Problems problems;

    static NetworkLayout of(Plan plan, @Nullable Network like) throws InvalidPlan {
        var problems = new Problems();
        Numbering places = PlanCheck.places(plan, problems);
        problems.stopIfAny();
        int[] order = Topology.order(plan.activities(), plan.links(), places, problems);
        problems.stopIfAny();
        AxisLayout calendars = AxisLayout.of(plan, like, problems);
        problems.stopIfAny();
        var layout = new NetworkLayout(plan, order, calendars, problems);
        problems.stopIfAny();
        return layout;
    }

    private NetworkLayout(Plan plan, int[] order, AxisLayout calendars, Problems problems) {
        this.plan = plan;
        this.problems = problems;
        int size = order.length;
        axis = calendars.axis();
        axisIds = calendars.byId();
        ownCalendar = calendars.common();
        activities = new Activity[size];
        Map<String, Integer> byId = HashMap.newHashMap(size);
        numbers = new Numbering(byId);
        calendar = new int[size + 1];
        numberInOrder = new int[size];
        for (int i = 0; i < size; i++) {
            activities[i] = plan.activities().get(order[i]);
            byId.put(activities[i].id(), i);
            numberInOrder[order[i]] = i;
            calendar[i] = calendars.number(activities[i].calendar());
        }
        duration = new double[size + 1];
        notBefore = new double[size + 1];
        notFinishedBefore = filled(size, Double.NEGATIVE_INFINITY);
        latestStart = filled(size, Double.POSITIVE_INFINITY);
        latestFinish = filled(size, Double.POSITIVE_INFINITY);
        actualStart = filled(size, Double.NaN);
        finished = new boolean[size];
        spent = new double[size + 1];
        boolean[] started = new boolean[size];
        for (int i = 0; i < size; i++) {
            hold(i);
            started[i] = activities[i].progress() != null;
        }
        links = new LinkTable(plan.links(), numbers, started, finished);
        calendar[size] = endCalendar(size);
        notBefore[size] = Double.NEGATIVE_INFINITY;
        direct = new boolean[links.linkFrom.length];
        for (int link = 0; link < direct.length; link++) {
            direct[link] = !links.elapsed[link] && calendar[links.linkFrom[link]] == calendar[links.linkTo[link]];
        }
        plainUntil = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            int link = links.inBegin[i];
            while (link < links.inMiddle[i] && direct[link] && links.fromFinish[link]) {
                link++;
            }
            plainUntil[i] = link;
        }
    }

    boolean isPlain() {
        int end = activities.length;
        for (int i = 0; i <= end; i++) {
            if (plainUntil[i] != links.inBegin[i + 1]
                    || calendar[i] != calendar[end]
                    || !Double.isNaN(actualStart[i])) {
                return false;
            }
        }
        return true;
    }

    private void hold(int i) {
        Activity activity = activities[i];
        duration[i] = activity.duration().likely();
        Double dataDate = plan.dataDate();
        double known = dataDate == null ? 0 : axis.work(calendar[i], dataDate);
        notBefore[i] = Math.max(0, known);
        Progress progress = activity.progress();
        if (progress != null) {
            actualStart[i] = axis.work(calendar[i], progress.actualStart());
            Double finish = progress.actualFinish();
            if (finish != null) {
                finished[i] = true;
                duration[i] = 0;
                notBefore[i] = axis.work(calendar[i], finish);
                spent[i] = notBefore[i] - actualStart[i];
                return;
            }
            spent[i] = Math.max(0, known - actualStart[i]);
            Estimate remaining = progress.remaining();
            duration[i] = remaining == null ? Math.max(0, duration[i] - spent[i]) : remaining.likely();
            notBefore[i] = known;
        }
        double heldStart = Double.NEGATIVE_INFINITY;
        for (Constraint constraint : activity.constraints()) {
            if (constraint.kind().dated()) {
                heldStart = Math.max(heldStart, constrain(i, constraint, progress != null));
            }
        }
        notBefore[i] = Math.max(notBefore[i], heldStart);
        double held = Math.max(heldStart, notFinishedBefore[i]);
        if (heldStart > latestStart[i] || held > latestFinish[i]) {
            problems.add("Activity " + quoted(activity.id())
                    + " has dates that cannot all be kept: it is held back until later than it is allowed; "
                    + "change one of its constraints");
        }
    }

    /** Notes a constraint, and answers the start it holds the activity to. */
    private double constrain(int i, Constraint constraint, boolean started) {
        Constraint.Kind kind = constraint.kind();
        double point = axis.work(calendar[i], constraint.moment());
        if (kind.limitsStart() && !started) {
            latestStart[i] = Math.min(latestStart[i], point);
        }
        if (kind.holdsFinish()) {
            notFinishedBefore[i] = Math.max(notFinishedBefore[i], point);
        }
        if (kind.limitsFinish()) {
            latestFinish[i] = Math.min(latestFinish[i], point);
        }
        return kind.holdsStart() && !started ? point : Double.NEGATIVE_INFINITY;
    }

    /** The calendar of all that the project's finish waits for, the clock where they differ. */
    private int endCalendar(int size) {
        int common = calendar[links.linkFrom[links.inBegin[size]]];
        for (int link = links.inBegin[size]; link < links.inMiddle[size]; link++) {
            if (calendar[links.linkFrom[link]] != common) {
                return Axis.CLOCK;
            }
        }
        return common;
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size + 1];
        Arrays.fill(values, value);
        return values;
    }
}
