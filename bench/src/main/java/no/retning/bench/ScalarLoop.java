package no.retning.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What one writes without further thought: one trial after the other over plain arrays, triangular durations by inversion,
 * finish-to-start links, the activities already in order.
 */
final class ScalarLoop {
    private final double[] least;
    private final double[] most;
    private final double[] share;
    private final double[] up;
    private final double[] down;
    private final int[] begin;
    private final int[] from;

    /**
     * @param points least, likely and most of each activity
     * @param links pairs of predecessor and successor, the predecessor always first in order
     */
    ScalarLoop(List<double[]> points, List<int[]> links) {
        int count = points.size();
        least = new double[count];
        most = new double[count];
        share = new double[count];
        up = new double[count];
        down = new double[count];
        for (int i = 0; i < count; i++) {
            double[] three = points.get(i);
            double range = three[2] - three[0];
            least[i] = three[0];
            most[i] = three[2];
            share[i] = (three[1] - three[0]) / range;
            up[i] = range * (three[1] - three[0]);
            down[i] = range * (three[2] - three[1]);
        }
        begin = new int[count + 1];
        links.forEach(link -> begin[link[1] + 1]++);
        for (int i = 0; i < count; i++) {
            begin[i + 1] += begin[i];
        }
        from = new int[links.size()];
        int[] next = begin.clone();
        links.forEach(link -> from[next[link[1]]++] = link[0]);
    }

    /** Makes trials on several threads and answers all finishes in rising order. */
    double[] finishes(int trials, int threads) throws InterruptedException {
        double[] finishes = new double[trials];
        Thread[] workers = new Thread[threads];
        for (int t = 0; t < threads; t++) {
            int first = (int) ((long) trials * t / threads);
            int last = (int) ((long) trials * (t + 1) / threads);
            int seed = t;
            workers[t] = Thread.ofPlatform().start(() -> trials(finishes, first, last, seed));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        Arrays.sort(finishes);
        return finishes;
    }

    private void trials(double[] finishes, int first, int last, long seed) {
        var random = new SplittableRandom(seed);
        double[] finish = new double[least.length];
        for (int trial = first; trial < last; trial++) {
            double latest = 0;
            for (int i = 0; i < finish.length; i++) {
                double start = 0;
                for (int link = begin[i]; link < begin[i + 1]; link++) {
                    start = Math.max(start, finish[from[link]]);
                }
                double u = random.nextDouble();
                double duration =
                        u < share[i] ? least[i] + Math.sqrt(u * up[i]) : most[i] - Math.sqrt((1 - u) * down[i]);
                finish[i] = start + duration;
                latest = Math.max(latest, finish[i]);
            }
            finishes[trial] = latest;
        }
    }
}
