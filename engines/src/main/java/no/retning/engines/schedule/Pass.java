package no.retning.engines.schedule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The forward pass over a network for one block of trials at a time; each thread has its own. */
final class Pass {
    private static final int L = Lanes.COUNT;

    private final Network network;
    private final Slots slots;
    private final Lanes lanes;
    private final float[] floor;
    private final boolean[] simple;
    private final @Nullable Crossing[] crossings;
    private final float[] starts = new float[L];
    private final float[] finishes = new float[L];

    final BlockDraws draws;
    final float[] durations = new float[L];

    /** A block for each slot. */
    final float[] times;

    /** For each link the trials in which it decided when its activity starts or finishes; empty when not asked for. */
    final long[] driven;

    Pass(Draws draws, Slots slots, Lanes lanes, boolean drivers, float[] times) {
        this.network = draws.network;
        this.slots = slots;
        this.lanes = lanes;
        this.draws = new BlockDraws(draws, lanes);
        this.times = times;
        this.driven = new long[drivers ? network.linkFrom.length : 0];
        this.floor = new float[network.count];
        this.simple = new boolean[network.count];
        this.crossings = new Crossing[slots.viewLink.length];
        for (int view = 0; view < crossings.length; view++) {
            crossings[view] = crossing(network, slots.viewLink[view]);
        }
        for (int i = 0; i < network.count; i++) {
            floor[i] = (float) network.notBefore[i];
            simple[i] = network.inMiddle[i] == network.inBegin[i + 1]
                    && network.notFinishedBefore[i] == Double.NEGATIVE_INFINITY;
        }
    }

    int finishAt(int i) {
        return slots.finish[i] * L;
    }

    /** Whether an activity's finishes are other ones than those of a block with the same slots. */
    boolean differs(int i, float[] before) {
        int at = finishAt(i);
        return Arrays.mismatch(times, at, at + L, before, at, at + L) >= 0;
    }

    /** Draws an activity's durations and computes its times; what it waits for must have been computed. */
    void compute(int i) {
        if (i < network.size()) {
            draws.durations(i, durations);
        } else {
            Arrays.fill(durations, 0);
        }
        int begin = network.inBegin[i];
        int middle = network.inMiddle[i];
        if (!simple[i]) {
            held(i);
        } else if (driven.length > 0) {
            lanes.stepDriven(
                    times, slots.linkFrom, slots.linkLag, begin, middle, floor[i], durations, finishAt(i), driven);
        } else {
            lanes.step(times, slots.linkFrom, slots.linkLag, begin, middle, floor[i], durations, finishAt(i));
        }
        for (int view = slots.viewBegin[i]; view < slots.viewBegin[i + 1]; view++) {
            view(i, slots.viewLink[view], crossings[view], slots.viewSlot[view] * L);
        }
    }

    private void held(int i) {
        Arrays.fill(starts, floor[i]);
        Arrays.fill(finishes, (float) network.notFinishedBefore[i]);
        for (int link = network.inBegin[i]; link < network.inMiddle[i]; link++) {
            lanes.arrive(times, slots.linkFrom[link], slots.linkLag[link], starts);
        }
        for (int link = network.inMiddle[i]; link < network.inBegin[i + 1]; link++) {
            lanes.arrive(times, slots.linkFrom[link], slots.linkLag[link], finishes);
        }
        long byStart = lanes.finish(starts, durations, finishes, times, finishAt(i));
        if (driven.length == 0) {
            return;
        }
        System.arraycopy(times, finishAt(i), finishes, 0, L);
        for (int link = network.inBegin[i]; link < network.inMiddle[i]; link++) {
            driven[link] = byStart & lanes.reached(times, slots.linkFrom[link], slots.linkLag[link], starts);
        }
        for (int link = network.inMiddle[i]; link < network.inBegin[i + 1]; link++) {
            driven[link] = lanes.reached(times, slots.linkFrom[link], slots.linkLag[link], finishes);
        }
    }

    /** How a link that does not read the finish as it is sees the activity: start, other calendar, elapsed lag. */
    private void view(int i, int link, @Nullable Crossing crossing, int at) {
        int from = network.calendar[i];
        int to = network.calendar[network.linkTo[link]];
        boolean finish = network.fromFinish[link];
        boolean elapsed = network.elapsed[link];
        int finishAt = finishAt(i);
        double started = network.startOf(i);
        if (finish) {
            System.arraycopy(times, finishAt, times, at, L);
        } else if (Double.isNaN(started)) {
            for (int lane = 0; lane < L; lane++) {
                times[at + lane] = times[finishAt + lane] - durations[lane];
            }
        } else {
            Arrays.fill(times, at, at + L, (float) started);
        }
        if (crossing != null) {
            crossing.take(times, at);
        } else if (elapsed || from != to) {
            for (int lane = 0; lane < L; lane++) {
                double point = times[at + lane];
                double moment = finish ? network.finishMoment(i, point) : network.axis.start(from, point);
                times[at + lane] = (float) network.axis.work(to, elapsed ? moment + network.lag[link] : moment);
            }
        }
    }

    /** The way to another calendar; none for a lag by the clock and a milestone, which are read one by one. */
    private static @Nullable Crossing crossing(Network network, int link) {
        int i = network.linkFrom[link];
        int from = network.calendar[i];
        int to = network.calendar[network.linkTo[link]];
        boolean finish = network.fromFinish[link];
        return from == to || network.elapsed[link] || (finish && network.duration[i] == 0)
                ? null
                : network.axis.crossing(from, to, finish);
    }
}
