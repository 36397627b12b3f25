package no.retning.engines.schedule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation is asked for.
 *
 * @param iterations how many trials; with a convergence the most there may be
 * @param seed the same seed gives the same bits, whatever the number of threads
 * @param milestones ids of activities whose finish is wanted, besides the project's
 * @param promises ids of activities, and for each the moment on the plan's axis by which it was promised
 * @param drivers whether criticality and merge bias are wanted
 * @param sensitivity whether rank correlations are wanted; asks for the drivers too
 * @param convergence when to stop before the last iteration, null to run them all
 */
public record Settings(
        int iterations,
        long seed,
        List<String> milestones,
        Map<String, Double> promises,
        boolean drivers,
        boolean sensitivity,
        @Nullable Convergence convergence,
        int threads) {

    /** More trials than anybody needs; a quantile's error is then below a thousandth of the spread. */
    public static final int MOST_ITERATIONS = 10_000_000;

    public Settings {
        milestones = List.copyOf(milestones);
        promises = Map.copyOf(promises);
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("Give from 1 to " + MOST_ITERATIONS + " iterations, not " + iterations);
        }
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("Give from 1 to 1024 threads, not " + threads);
        }
        drivers |= sensitivity;
    }

    /** The project's finish alone. */
    public static Settings of(int iterations, long seed) {
        return new Settings(
                iterations,
                seed,
                List.of(),
                Map.of(),
                false,
                false,
                null,
                Runtime.getRuntime().availableProcessors());
    }

    public Settings watching(List<String> milestones) {
        return new Settings(iterations, seed, milestones, promises, drivers, sensitivity, convergence, threads);
    }

    /** Takes less memory than watching them: of each only the number of trials that keep the promise is counted. */
    public Settings promising(Map<String, Double> promises) {
        return new Settings(iterations, seed, milestones, promises, drivers, sensitivity, convergence, threads);
    }

    public Settings withDrivers() {
        return new Settings(iterations, seed, milestones, promises, true, sensitivity, convergence, threads);
    }

    public Settings withSensitivity() {
        return new Settings(iterations, seed, milestones, promises, true, true, convergence, threads);
    }

    public Settings until(@Nullable Convergence convergence) {
        return new Settings(iterations, seed, milestones, promises, drivers, sensitivity, convergence, threads);
    }

    public Settings on(int threads) {
        return new Settings(iterations, seed, milestones, promises, drivers, sensitivity, convergence, threads);
    }
}
