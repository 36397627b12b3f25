package no.retning.engines.choice.interval;

import java.util.Comparator;
import java.util.stream.IntStream;
import no.retning.engines.choice.solver.Limit;

/** The choice whose largest regret is smallest, over all profits in their intervals. */
public final class LeastIntervalRegret {

    private static final long CELL = Integer.BYTES;
    private static final long MOST_CELLS = 400_000_000;
    private static final double OF_MEMORY = 0.5;

    private LeastIntervalRegret() {}

    /**
     * What was found.
     *
     * @param chosen one an item
     * @param regret the largest regret of what is chosen, exact
     * @param bound no choice is regretted less
     * @param proved whether nothing else is regretted less
     */
    public record Result(boolean[] chosen, int regret, int bound, boolean proved) {}

    /** Looks until it is proved, or the limit; takes up to half of the memory that the machine still gives. */
    public static Result find(IntervalKnapsack knapsack, Limit limit) {
        return find(knapsack, limit, cells());
    }

    /** @param cells how many numbers the table of the game may have: the fewer, the coarser its grains */
    static Result find(IntervalKnapsack knapsack, Limit limit, long cells) {
        Integer[] order = order(knapsack);
        IntervalKnapsack ordered = ordered(knapsack, order);
        var play = new Play(ordered);
        play.rounds(limit.share(0.3));
        play.improve(limit.share(0.3));
        boolean[] best = play.best();
        int regret = play.regret();
        int bound = (int) Math.ceil(play.bound() - 1e-6 * Math.max(1, play.bound()));
        boolean proved = bound >= regret;
        if (!proved && !limit.reached()) {
            var game = new OpenGame(ordered, play.mix(), regret, cells);
            var search = new Search(ordered, game, best, regret, limit);
            search.run();
            best = search.best();
            regret = search.regret();
            proved = search.whole();
            bound = Math.max(bound, search.bound());
        }
        boolean[] chosen = new boolean[best.length];
        for (int j = 0; j < best.length; j++) {
            chosen[order[j]] = best[j];
        }
        return new Result(chosen, regret, proved ? regret : bound, proved);
    }

    private static long cells() {
        Runtime machine = Runtime.getRuntime();
        long free = machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
        return Math.min(MOST_CELLS, (long) (free * OF_MEMORY) / CELL);
    }

    /** The widest interval first: what is played late, knowing all before it, then has little to win by that. */
    private static Integer[] order(IntervalKnapsack knapsack) {
        return IntStream.range(0, knapsack.items())
                .boxed()
                .sorted(Comparator.comparingInt(j -> knapsack.low()[j] - knapsack.high()[j]))
                .toArray(Integer[]::new);
    }

    private static IntervalKnapsack ordered(IntervalKnapsack knapsack, Integer... order) {
        int n = knapsack.items();
        int[] weight = new int[n];
        int[] low = new int[n];
        int[] high = new int[n];
        for (int j = 0; j < n; j++) {
            weight[j] = knapsack.weight()[order[j]];
            low[j] = knapsack.low()[order[j]];
            high[j] = knapsack.high()[order[j]];
        }
        return new IntervalKnapsack(knapsack.capacity(), weight, low, high);
    }
}
