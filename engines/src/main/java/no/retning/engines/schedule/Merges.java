package no.retning.engines.schedule;

/** How much later an activity is on average than the average dates of what it waits for would have it: merge bias. */
record Merges(Network network, Tally totals, int trials) {

    /** The delay of the activity's finish, in working time of its calendar. */
    double delay(int i) {
        double start = network.notBefore[i];
        for (int link = network.inBegin[i]; link < network.inMiddle[i]; link++) {
            start = Math.max(start, arrival(link));
        }
        double finish = Math.max(start + totals.durations[i] / trials, network.notFinishedBefore[i]);
        for (int link = network.inMiddle[i]; link < network.inBegin[i + 1]; link++) {
            finish = Math.max(finish, arrival(link));
        }
        double delay = totals.finishes[i] / trials - finish;
        // rounding of single precision
        return Math.abs(delay) <= 1e-6 * Math.abs(finish) ? 0 : delay;
    }

    private double arrival(int link) {
        int from = network.linkFrom[link];
        double finish = totals.finishes[from] / trials;
        if (network.fromFinish[link]) {
            return network.arrival(link, finish);
        }
        double started = network.startOf(from);
        return network.arrival(link, Double.isNaN(started) ? finish - totals.durations[from] / trials : started);
    }
}
