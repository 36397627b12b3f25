package no.retning.engines.schedule;

import static no.retning.engines.schedule.Problems.quoted;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The critical path method (Kelley and Walker, 1959) with all four kinds of links, each activity in its own calendar.
 *
 * <p>Durations are the likely ones. Floats are in working time of the activity's calendar; negative total float means that
 * a limiting date cannot be kept.
 */
public final class CriticalPath {
    /** Below this, time is rounding. */
    private static final double NOTHING = 1e-6;

    private final Network network;
    private final double[] earlyStart;
    private final double[] earlyFinish;
    private final double[] lateStart;
    private final double[] lateFinish;
    private final double[] freeFloat;

    /**
     * The dates of one activity, moments on the plan's axis.
     *
     * @param lateStart the latest that delays nothing that is limited
     * @param totalFloat how much it can slip without delaying the project or breaking a limit
     * @param freeFloat how much it can slip without delaying any other activity
     */
    public record Dates(
            String id,
            double duration,
            double earlyStart,
            double earlyFinish,
            double lateStart,
            double lateFinish,
            double totalFloat,
            double freeFloat,
            boolean critical) {}

    private CriticalPath(Network network) {
        this.network = network;
        int count = network.count;
        earlyStart = new double[count];
        earlyFinish = new double[count];
        lateStart = new double[count];
        lateFinish = new double[count];
        freeFloat = new double[count];
    }

    public static CriticalPath of(Network network) {
        var path = new CriticalPath(network);
        path.forward();
        path.backward();
        return path;
    }

    /** Working time from the start of the plan to its finish, by the plan's own calendar. */
    public double length() {
        int end = network.finishNode();
        return network.calendar[end] == network.ownCalendar
                ? earlyFinish[end]
                : network.axis.work(network.ownCalendar, finish());
    }

    /** When the project finishes, on the plan's axis. */
    public double finish() {
        return network.finishMoment(network.finishNode(), earlyFinish[network.finishNode()]);
    }

    /** The date of a moment of this plan; null in abstract time. */
    public @Nullable LocalDateTime date(double moment) {
        return network.axis.date(moment);
    }

    /** All activities in the plan's own order. */
    public List<Dates> dates() {
        List<Dates> dates = new ArrayList<>(network.size());
        for (int place = 0; place < network.size(); place++) {
            dates.add(dates(network.number(place)));
        }
        return dates;
    }

    /** One unbroken chain of activities that decides the finish, in order of time. */
    public List<String> chain() {
        var chain = new ArrayList<String>();
        int at = driver(network.finishNode());
        while (at >= 0) {
            chain.add(network.id(at));
            at = driver(at);
        }
        Collections.reverse(chain);
        return chain;
    }

    /** Activities whose limiting dates cannot be kept, one line each. */
    public List<String> conflicts() {
        var conflicts = new ArrayList<String>();
        for (int i = 0; i < network.size(); i++) {
            boolean lateToStart = earlyStart[i] > network.latestStart[i] + NOTHING;
            if (lateToStart || earlyFinish[i] > network.latestFinish[i] + NOTHING) {
                double late =
                        lateToStart ? earlyStart[i] - network.latestStart[i] : earlyFinish[i] - network.latestFinish[i];
                conflicts.add("Activity " + quoted(network.id(i)) + " cannot keep its date: it "
                        + (lateToStart ? "starts " : "finishes ") + tidy(late) + " too late");
            }
        }
        return conflicts;
    }

    double earlyStart(int number) {
        return earlyStart[number];
    }

    double earlyFinish(int number) {
        return earlyFinish[number];
    }

    private void forward() {
        for (int i = 0; i < network.count; i++) {
            double start = network.notBefore[i];
            for (int link = network.inBegin[i]; link < network.inMiddle[i]; link++) {
                start = Math.max(start, arrival(link));
            }
            double finish = Math.max(start + network.duration[i], network.notFinishedBefore[i]);
            for (int link = network.inMiddle[i]; link < network.inBegin[i + 1]; link++) {
                finish = Math.max(finish, arrival(link));
            }
            earlyFinish[i] = finish;
            boolean isStarted = !Double.isNaN(network.actualStart[i]);
            earlyStart[i] = isStarted ? network.actualStart[i] : finish - network.duration[i];
        }
    }

    private double arrival(int link) {
        int from = network.linkFrom[link];
        return network.arrival(link, network.fromFinish[link] ? earlyFinish[from] : earlyStart[from]);
    }

    private void backward() {
        int end = network.finishNode();
        double moment = finish();
        Arrays.fill(freeFloat, Double.POSITIVE_INFINITY);
        for (int i = end; i >= 0; i--) {
            double duration = network.duration[i];
            double finish = i == end || network.calendar[i] == network.calendar[end]
                    ? earlyFinish[end]
                    : network.axis.work(network.calendar[i], moment);
            boolean isStarted = !Double.isNaN(network.actualStart[i]);
            finish = Math.min(finish, Math.min(network.latestFinish[i], network.latestStart[i] + duration));
            for (int out = network.outBegin[i]; out < network.outBegin[i + 1]; out++) {
                int link = network.outLink[out];
                int to = network.linkTo[link];
                boolean toStart = link < network.inMiddle[to];
                double latest = network.latestEnd(link, toStart ? lateStart[to] : lateFinish[to]);
                double free = network.latestEnd(link, toStart ? earlyStart[to] : earlyFinish[to]);
                if (network.fromFinish[link]) {
                    finish = Math.min(finish, latest);
                    freeFloat[i] = Math.min(freeFloat[i], free - earlyFinish[i]);
                } else if (!isStarted) {
                    finish = Math.min(finish, latest + duration);
                    freeFloat[i] = Math.min(freeFloat[i], free - earlyStart[i]);
                }
            }
            lateFinish[i] = i < end && network.finished[i] ? earlyFinish[i] : finish;
            lateStart[i] = isStarted ? earlyStart[i] : lateFinish[i] - duration;
        }
    }

    /** What holds an activity where it is, -1 when nothing before it does. */
    private int driver(int i) {
        double start = earlyFinish[i] - network.duration[i];
        for (int link = network.inBegin[i]; link < network.inBegin[i + 1]; link++) {
            double held = link < network.inMiddle[i] ? start : earlyFinish[i];
            if (Math.abs(arrival(link) - held) <= NOTHING) {
                return network.linkFrom[link];
            }
        }
        return -1;
    }

    private Dates dates(int i) {
        double total = tidy(lateFinish[i] - earlyFinish[i]);
        double free = network.finished[i] ? 0 : tidy(Math.max(0, freeFloat[i]));
        double start = network.startMoment(i, earlyStart[i]);
        double finish = network.finishMoment(i, earlyFinish[i]);
        boolean isTight = total == 0;
        return new Dates(
                network.id(i),
                network.duration[i],
                start,
                finish,
                isTight ? start : network.startMoment(i, lateStart[i]),
                isTight ? finish : network.finishMoment(i, lateFinish[i]),
                total,
                Double.isInfinite(free) ? Math.max(0, total) : free,
                total <= 0 && !network.finished[i]);
    }

    private static double tidy(double time) {
        return Math.rint(time * 1e6) / 1e6;
    }
}
