package no.retning.engines.choice.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import no.retning.engines.choice.InvalidProblem;
import no.retning.engines.choice.solver.Limit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Choosing with interval profits, against looking at every choice and every answer. */
class LeastIntervalRegretTest {
    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void smallKnapsacksAreRegrettedAsLittleAsAnyChoiceCanBe() {
        agree(200, 9);
    }

    @Test
    @Tag("long")
    void twoThousandKnapsacksAreRegrettedAsLittleAsAnyChoiceCanBe() {
        agree(2000, 9);
    }

    @Test
    void aLargerKnapsackIsBoundedWhenTimeIsUp() {
        var knapsack = drawn(new SplittableRandom(3), 60, 100_000);
        var result = LeastIntervalRegret.find(knapsack, Limit.ofSeconds(0));
        assertThat(result.bound()).isLessThanOrEqualTo(result.regret());
        assertThat(result.regret()).isEqualTo(new Opponent(knapsack).regret(result.chosen()));
    }

    @Test
    void faultsNameTheItem() {
        assertThatThrownBy(() -> new IntervalKnapsack(5, new int[] {1, 0}, new int[] {3, -2}, new int[] {2, 4}))
                .isInstanceOf(InvalidProblem.class)
                .hasMessageContaining("Item 1 has profits from 3 to 2")
                .hasMessageContaining("Item 2 weighs 0")
                .hasMessageContaining("Item 2 has profits from -2 to 4");
        assertThatThrownBy(() -> new IntervalKnapsack(-1, new int[1], new int[1], new int[1]))
                .hasMessageContaining("The capacity is -1");
        assertThatThrownBy(() -> new IntervalKnapsack(9, new int[2], new int[1], new int[2]))
                .hasMessageContaining("2 weights, 1 least and 2 largest");
    }

    private void agree(int knapsacks, int items) {
        System.out.println("LeastIntervalRegretTest -Dseed=" + seed);
        for (int k = 0; k < knapsacks; k++) {
            var random = new SplittableRandom(seed + k);
            var knapsack = drawn(random, 1 + random.nextInt(items), 5 + random.nextInt(60));
            // few cells make coarse grains, and those must not make the answer worse
            long cells = k % 2 == 0 ? 1_000_000 : 200 + random.nextInt(3000);
            var result = LeastIntervalRegret.find(knapsack, Limit.ofSeconds(60), cells);
            assertThat(result.proved()).as("knapsack %d", seed + k).isTrue();
            assertThat(result.regret()).as("knapsack %d", seed + k).isEqualTo(least(knapsack));
            assertThat(regret(knapsack, bits(result.chosen())))
                    .as("knapsack %d", seed + k)
                    .isEqualTo(result.regret());
        }
    }

    private static IntervalKnapsack drawn(SplittableRandom random, int n, int heaviest) {
        int[] weight = new int[n];
        int[] low = new int[n];
        int[] high = new int[n];
        long all = 0;
        boolean correlated = random.nextBoolean();
        for (int j = 0; j < n; j++) {
            weight[j] = 1 + random.nextInt(heaviest);
            low[j] = correlated ? weight[j] : random.nextInt(heaviest);
            high[j] = low[j] + random.nextInt(1 + heaviest / 3);
            all += weight[j];
        }
        return new IntervalKnapsack((int) (all * (0.2 + 0.6 * random.nextDouble())), weight, low, high);
    }

    private static int least(IntervalKnapsack knapsack) {
        int least = Integer.MAX_VALUE;
        for (int choice = 0; choice < 1 << knapsack.items(); choice++) {
            if (fits(knapsack, choice)) {
                least = Math.min(least, regret(knapsack, choice));
            }
        }
        return least;
    }

    private static int regret(IntervalKnapsack knapsack, int choice) {
        int most = Integer.MIN_VALUE;
        for (int answer = 0; answer < 1 << knapsack.items(); answer++) {
            if (fits(knapsack, answer)) {
                int more = 0;
                for (int j = 0; j < knapsack.items(); j++) {
                    boolean in = (choice >> j & 1) == 1;
                    boolean answered = (answer >> j & 1) == 1;
                    more += (answered ? 1 : 0) * (in ? knapsack.low()[j] : knapsack.high()[j]);
                    more -= in ? knapsack.low()[j] : 0;
                }
                most = Math.max(most, more);
            }
        }
        return most;
    }

    private static boolean fits(IntervalKnapsack knapsack, int choice) {
        long load = 0;
        for (int j = 0; j < knapsack.items(); j++) {
            load += (choice >> j & 1) == 1 ? knapsack.weight()[j] : 0;
        }
        return load <= knapsack.capacity();
    }

    private static int bits(boolean[] chosen) {
        int bits = 0;
        for (int j = 0; j < chosen.length; j++) {
            bits |= chosen[j] ? 1 << j : 0;
        }
        return bits;
    }
}
