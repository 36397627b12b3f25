package no.retning.engines.schedule;

/**
 * When enough trials have been made: when for every quantile P10 to P95 of the project's finish half of the 95 % confidence
 * interval, from order statistics (Thompson, 1936), is at most a share of the mean time from the plan's start to its
 * finish. It is looked at after fixed numbers of trials only, so that the answer does not depend on threads.
 */
public record Convergence(double tolerance) {
    /** Two in a thousand: two days in a plan of four years. */
    public static final Convergence USUAL = new Convergence(0.002);

    private static final double SCORE = 1.959964;
    private static final int FIRST = 1024;

    public Convergence {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("A tolerance must be above 0, not " + tolerance);
        }
    }

    /** The number of trials after which to look next: 1, 2, 3, 4, 6, 8, 12, 16, 24 … thousands. */
    static int next(int done) {
        if (done < FIRST) {
            return FIRST;
        }
        int highest = Integer.highestOneBit(done);
        boolean isPower = done == highest;
        return isPower && done > FIRST ? done + done / 2 : 2 * highest;
    }

    /** The widest half interval as a share of the mean. */
    static double widest(Distribution finish) {
        double widest = 0;
        for (double share : Distribution.SHARES) {
            double reach = SCORE * Math.sqrt(share * (1 - share) / finish.size());
            double half = (finish.point(share + reach) - finish.point(share - reach)) / 2;
            widest = Math.max(widest, half);
        }
        double mean = Math.abs(finish.mean());
        return mean == 0 ? widest : widest / mean;
    }
}
