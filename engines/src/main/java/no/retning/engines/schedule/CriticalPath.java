package no.retning.engines.schedule;

import static no.retning.engines.schedule.Problems.quoted;

import java.time.LocalDateTime;
import java.util.ArrayList;
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
    private final double[] earlyFinish;
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
        earlyFinish = new double[count];
        lateFinish = new double[count];
        freeFloat = new double[count];
    }

    public static CriticalPath of(Network network) {
        var path = new CriticalPath(network);
        if (network.plain) {
            path.forwardPlain();
            path.backwardPlain();
        } else {
            path.forward();
            path.backward();
        }
        path.tighten();
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
            dates.add(new Dates(
                    network.id(network.number(place)),
                    duration(place),
                    earlyStart(place),
                    earlyFinish(place),
                    lateStart(place),
                    lateFinish(place),
                    totalFloat(place),
                    freeFloat(place),
                    isCritical(place)));
        }
        return dates;
    }

    /** The dates as {@link Dates} has them, of the activity at a place of the plan's order, for those who ask often. */
    public double duration(int place) {
        return network.duration[network.number(place)];
    }

    public double earlyStart(int place) {
        int i = network.number(place);
        return network.startMoment(i, start(i, earlyFinish[i]));
    }

    public double earlyFinish(int place) {
        int i = network.number(place);
        return network.finishMoment(i, earlyFinish[i]);
    }

    public double lateStart(int place) {
        int i = network.number(place);
        return network.startMoment(i, start(i, lateFinish[i]));
    }

    public double lateFinish(int place) {
        int i = network.number(place);
        return network.finishMoment(i, lateFinish[i]);
    }

    public double totalFloat(int place) {
        int i = network.number(place);
        return tidy(lateFinish[i] - earlyFinish[i]);
    }

    public double freeFloat(int place) {
        int i = network.number(place);
        if (network.finished[i]) {
            return 0;
        }
        return Double.isInfinite(freeFloat[i]) ? Math.max(0, totalFloat(place)) : tidy(Math.max(0, freeFloat[i]));
    }

    public boolean isCritical(int place) {
        return totalFloat(place) <= 0 && !network.finished[network.number(place)];
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
            double earlyStart = start(i, earlyFinish[i]);
            boolean lateToStart = earlyStart > network.latestStart[i] + NOTHING;
            if (lateToStart || earlyFinish[i] > network.latestFinish[i] + NOTHING) {
                double late =
                        lateToStart ? earlyStart - network.latestStart[i] : earlyFinish[i] - network.latestFinish[i];
                conflicts.add("Activity " + quoted(network.id(i)) + " cannot keep its date: it "
                        + (lateToStart ? "starts " : "finishes ") + tidy(late) + " too late");
            }
        }
        return conflicts;
    }

    /**
     * Both passes over a plain network: link after link in one row, as each predecessor's own comes before it. It gives the
     * dates of the way below bit for bit, in half the time: nothing tells the processor wrong where an activity's links end.
     */
    private void forwardPlain() {
        double[] duration = network.duration;
        for (int i = 0; i < earlyFinish.length; i++) {
            earlyFinish[i] = Math.max(network.notBefore[i] + duration[i], network.notFinishedBefore[i]);
        }
        int[] from = network.linkFrom;
        int[] to = network.linkTo;
        for (int link = 0; link < to.length; link++) {
            int held = to[link];
            double finish = earlyFinish[from[link]] + network.lag[link] + duration[held];
            if (finish > earlyFinish[held]) {
                earlyFinish[held] = finish;
            }
        }
    }

    private void backwardPlain() {
        double[] duration = network.duration;
        double end = earlyFinish[network.finishNode()];
        for (int i = 0; i < lateFinish.length; i++) {
            double limit = Math.min(network.latestFinish[i], network.latestStart[i] + duration[i]);
            lateFinish[i] = Math.min(end, limit);
            freeFloat[i] = Double.POSITIVE_INFINITY;
        }
        int[] from = network.linkFrom;
        int[] to = network.linkTo;
        for (int link = to.length - 1; link >= 0; link--) {
            int holds = from[link];
            int held = to[link];
            double lag = network.lag[link];
            double latest = lateFinish[held] - duration[held] - lag;
            if (latest < lateFinish[holds]) {
                lateFinish[holds] = latest;
            }
            double free = earlyFinish[held] - duration[held] - lag - earlyFinish[holds];
            if (free < freeFloat[holds]) {
                freeFloat[holds] = free;
            }
        }
    }

    private void forward() {
        for (int i = 0; i < network.count; i++) {
            double start = network.notBefore[i];
            int middle = network.inMiddle[i];
            int plain = network.plainUntil[i];
            for (int link = network.inBegin[i]; link < plain; link++) {
                start = Math.max(start, earlyFinish[network.linkFrom[link]] + network.lag[link]);
            }
            for (int link = plain; link < middle; link++) {
                start = Math.max(start, arrival(link));
            }
            double finish = Math.max(start + network.duration[i], network.notFinishedBefore[i]);
            int end = network.inBegin[i + 1];
            for (int link = middle; link < end; link++) {
                finish = Math.max(finish, arrival(link));
            }
            earlyFinish[i] = finish;
        }
    }

    private double arrival(int link) {
        int from = network.linkFrom[link];
        return network.arrival(link, network.fromFinish[link] ? earlyFinish[from] : start(from, earlyFinish[from]));
    }

    private void backward() {
        int end = network.finishNode();
        double moment = finish();
        for (int i = 0; i <= end; i++) {
            double finish = network.calendar[i] == network.calendar[end]
                    ? earlyFinish[end]
                    : network.axis.work(network.calendar[i], moment);
            double limit = Math.min(network.latestFinish[i], network.latestStart[i] + network.duration[i]);
            lateFinish[i] = Math.min(finish, limit);
            freeFloat[i] = Double.POSITIVE_INFINITY;
        }
        for (int i = end; i >= 0; i--) {
            if (i < end && network.finished[i]) {
                lateFinish[i] = earlyFinish[i];
            }
            double late = lateFinish[i];
            double early = earlyFinish[i];
            int middle = network.inMiddle[i];
            double lateStart = start(i, late);
            double earlyStart = start(i, early);
            int plain = network.plainUntil[i];
            for (int link = network.inBegin[i]; link < plain; link++) {
                int from = network.linkFrom[link];
                double lag = network.lag[link];
                lateFinish[from] = Math.min(lateFinish[from], lateStart - lag);
                freeFloat[from] = Math.min(freeFloat[from], earlyStart - lag - earlyFinish[from]);
            }
            for (int link = plain; link < middle; link++) {
                hold(link, lateStart, earlyStart);
            }
            int last = network.inBegin[i + 1];
            for (int link = middle; link < last; link++) {
                hold(link, late, early);
            }
        }
    }

    /** Keeps what a link comes from so early that it lets go in time. */
    private void hold(int link, double late, double early) {
        int from = network.linkFrom[link];
        double latest = network.latestEnd(link, late);
        double soonest = network.latestEnd(link, early);
        if (network.fromFinish[link]) {
            lateFinish[from] = Math.min(lateFinish[from], latest);
            freeFloat[from] = Math.min(freeFloat[from], soonest - earlyFinish[from]);
        } else if (!network.isStarted(from)) {
            lateFinish[from] = Math.min(lateFinish[from], latest + network.duration[from]);
            freeFloat[from] = Math.min(freeFloat[from], soonest - start(from, earlyFinish[from]));
        }
    }

    /** Where late and early are one moment but for rounding, they become it. */
    private void tighten() {
        for (int i = 0; i < lateFinish.length; i++) {
            if (Math.abs(lateFinish[i] - earlyFinish[i]) <= NOTHING / 2) {
                lateFinish[i] = earlyFinish[i];
            }
        }
    }

    /** Where an activity starts that finishes at a point, or has started. */
    private double start(int i, double finish) {
        return network.isStarted(i) ? network.actualStart[i] : finish - network.duration[i];
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

    private static double tidy(double time) {
        return time == Math.rint(time) ? time : Math.rint(time * 1e6) / 1e6;
    }
}
