package no.retning.bench;

/** What a monitor asks of its figures. */
interface MonitorQuestions {
    /** The whole country through time, a value a quarter. */
    double[] series(int indicator);

    /** The country and then its municipalities in a quarter. */
    double[] map(int indicator, int quarter);

    /** How a municipality stands on all indicators. */
    Standing standing(int area);

    /**
     * What is seen when the last value of every indicator, its change and its target are looked at.
     *
     * @param met how many targets are met
     * @param sum of the last values
     * @param change the sum of their changes
     */
    record Standing(int met, double sum, double change) {
        private static final double ROUNDING = 1e-6;

        boolean isAs(Standing other) {
            return met == other.met
                    && Math.abs(sum - other.sum) < ROUNDING
                    && Math.abs(change - other.change) < ROUNDING;
        }
    }
}
