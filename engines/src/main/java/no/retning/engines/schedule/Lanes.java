package no.retning.engines.schedule;

/**
 * The inner loops of a simulation, each over a block of {@value #COUNT} trials side by side.
 *
 * <p>All paths give the same bits: they use 32-bit integer arithmetic, comparisons, and sums, products and square roots in
 * single precision, each rounded on its own; no fused multiply-add and no sum over lanes.
 */
interface Lanes {
    int COUNT = 64;

    /** One random number strictly between 0 and 1 for each trial. */
    void units(int[] trials, int lowKey, int highKey, float[] units);

    /** Draws of a triangular distribution, its numbers as {@link Shapes} keeps them. */
    void triangular(int[] trials, int lowKey, int highKey, float[] numbers, int at, float[] draws);

    /** The same from shares that are already there; both arrays may be the same. */
    void triangular(float[] units, float[] numbers, int at, float[] draws);

    /**
     * The finish of an activity that only links to its start hold.
     *
     * @param times a block for each slot
     * @param from where the block of each link's predecessor begins
     * @param to where the finish goes
     */
    void step(float[] times, int[] from, float[] lags, int begin, int end, float floor, float[] durations, int to);

    /**
     * The same, and a bit for each link and trial in which the link decided the start.
     */
    void stepDriven(
            float[] times,
            int[] from,
            float[] lags,
            int begin,
            int end,
            float floor,
            float[] durations,
            int to,
            long[] driven);

    /** Moves each latest time up to where a link lets go. */
    void arrive(float[] times, int from, float lag, float[] latest);

    /** A bit for each trial in which a link lets go exactly at a time. */
    long reached(float[] times, int from, float lag, float[] exactly);

    /**
     * The later of start and duration, and of a finish that is held.
     *
     * @return a bit for each trial in which start and duration decided
     */
    long finish(float[] starts, float[] durations, float[] finishes, float[] times, int to);

    /** The vector unit where the module that reaches it is present, else plain arrays. */
    static Lanes best() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? new VectorLanes() : new PlainLanes();
    }
}
