package no.retning.engines.schedule;

import java.util.stream.IntStream;

/**
 * Answers what an edit would do without starting over: the times of all activities in some trials are kept, and only what
 * comes after the edit is computed again, with the same draws, as far as anything before it became another. The difference between the two is therefore that of the
 * edit alone; the quantiles themselves are best taken from a whole simulation, moved by the difference.
 *
 * <p>Keeps 4 bytes for each activity and trial (and as much again for each other way in which its dates are read), within
 * a bound of bytes: 2,048 trials of 4,000 activities are 33 MB. Threads may ask at the same time.
 */
public final class WhatIf {
    private static final int L = Lanes.COUNT;

    private final Network network;
    private final Draws draws;
    private final long seed;
    private final Lanes lanes = Lanes.best();

    /** For each block of trials the times in all slots. */
    private final float[][] kept;

    private final Distribution before;

    private WhatIf(Network network, long seed, int trials, long bytes) {
        this.network = network;
        this.seed = seed;
        this.draws = new Draws(network, seed);
        Slots slots = new Slots(network, true);
        long block = 4L * L * slots.count;
        int blocks = Math.clamp(bytes / block, 0, (trials + L - 1) / L);
        if (blocks == 0) {
            throw new IllegalArgumentException("A plan of " + network.size() + " activities needs " + block
                    + " bytes for its first trials, more than the " + bytes + " given");
        }
        this.kept = new float[blocks][slots.count * L];
        float[] finishes = new float[blocks * L];
        compute(draws, slots, Edits.all(network), new float[0][], kept, finishes);
        this.before = Simulation.distribution(network, network.finishNode(), finishes);
    }

    /**
     * Makes the trials that are kept.
     *
     * @param trials how many are wanted, rounded up to a multiple of 64
     * @param bytes how much memory they may take; there are fewer trials where it does not suffice
     * @throws IllegalArgumentException when it does not suffice for 64
     */
    public static WhatIf of(Network network, long seed, int trials, long bytes) {
        return new WhatIf(network, seed, trials, bytes);
    }

    /**
     * What an edit does to the project's finish.
     *
     * @param trials in which it was computed
     * @param recomputed activities whose dates could change, and were computed again where they did
     */
    public record Answer(int trials, int recomputed, Distribution before, Distribution after) {

        /** How much later a quantile becomes, on the axis of the plan. */
        public double delay(double share) {
            return after.quantile(share) - before.quantile(share);
        }
    }

    /** How many trials are kept. */
    public int trials() {
        return kept.length * L;
    }

    /**
     * Computes what an edited plan changes.
     *
     * @throws InvalidPlan when the edited plan cannot be computed
     */
    public Answer ask(Plan edited) throws InvalidPlan {
        Network after = network.edited(edited);
        var drawsAfter = new Draws(after, seed);
        Slots slots = new Slots(after, true);
        Edits edits = Edits.between(network, after);
        float[] finishes = new float[trials()];
        compute(drawsAfter, slots, edits, edits.isAll() ? new float[0][] : kept, new float[0][], finishes);
        boolean isFinishTouched = edits.touched().get(after.finishNode());
        Distribution found = isFinishTouched ? Simulation.distribution(after, after.finishNode(), finishes) : before;
        return new Answer(trials(), edits.touched().cardinality() - (isFinishTouched ? 1 : 0), before, found);
    }

    /**
     * @param from times before, empty when all are computed
     * @param to where the times go, empty when they are not kept
     */
    private void compute(Draws drawn, Slots slots, Edits edits, float[][] from, float[][] to, float[] finishes) {
        int[] order = edits.touched().stream().toArray();
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), kept.length);
        IntStream.range(0, threads).parallel().forEach(thread -> {
            var pass = new Pass(drawn, slots, lanes, false, new float[slots.count * L]);
            boolean[] differs = new boolean[drawn.network.count];
            for (int block = thread; block < kept.length; block += threads) {
                if (from.length > 0) {
                    System.arraycopy(from[block], 0, pass.times, 0, pass.times.length);
                }
                pass.draws.begin(block);
                for (int i : order) {
                    boolean isEdited = edits.edited().get(i);
                    differs[i] = isEdited || drawn.network.follows(i, differs);
                    if (differs[i]) {
                        pass.compute(i);
                        differs[i] = isEdited || pass.differs(i, from[block]);
                    }
                }
                System.arraycopy(pass.times, pass.finishAt(drawn.network.finishNode()), finishes, block * L, L);
                if (to.length > 0) {
                    System.arraycopy(pass.times, 0, to[block], 0, pass.times.length);
                }
            }
        });
    }
}
