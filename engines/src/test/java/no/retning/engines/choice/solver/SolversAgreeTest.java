package no.retning.engines.choice.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Our search and CP-SAT give the same optimum. */
class SolversAgreeTest {
    private static final double SAME = 1e-5;

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void cpSatFindsTheSameOptimumAsOurSearch() {
        var present = Solvers.cpSat();
        Assumptions.assumeTrue(present.isPresent(), "OR-Tools has no native library on this machine");
        agree(present.orElseThrow(), 300);
    }

    @Test
    void nobodySpendsTimeThatIsUp() {
        LinearModel model = hard();
        for (Solver solver : all()) {
            assertThat(solver.solve(model, Limit.ofSeconds(0)))
                    .as(solver.name())
                    .isInstanceOf(Solution.Unknown.class);
        }
    }

    @Test
    void whatIsNotProvedSaysHowMuchBetterAnotherMayBe() {
        LinearModel model = hard();
        for (Solver solver : all()) {
            if (solver.solve(model, Limit.ofSeconds(0.3)) instanceof Solution.Found found && !found.proved()) {
                assertThat(found.bound()).as(solver.name()).isGreaterThan(found.objective());
                assertThat(model.allows(found.values())).as(solver.name()).isTrue();
            }
        }
    }

    @Test
    void aWishToStopIsHeeded() {
        LinearModel model = hard();
        for (Solver solver : all()) {
            long start = System.nanoTime();
            long soon = start + 300_000_000;
            solver.solve(model, Limit.ofSeconds(600).unless(() -> System.nanoTime() > soon));
            assertThat((System.nanoTime() - start) / 1e9).as(solver.name()).isLessThan(60);
        }
    }

    private static List<Solver> all() {
        var all = new ArrayList<Solver>(List.of(new BranchAndBound()));
        Solvers.cpSat().ifPresent(all::add);
        return all;
    }

    private void agree(Solver other, int models) {
        System.out.println("SolversAgreeTest -Dseed=" + seed);
        for (int k = 0; k < models; k++) {
            LinearModel model = drawn(new Random(seed + k), 4 + k % 14, 1 + k % 5);
            Solution ours = new BranchAndBound().solve(model, Limit.ofSeconds(60));
            Solution theirs = other.solve(model, Limit.ofSeconds(60));
            if (ours instanceof Solution.Found found) {
                assertThat(theirs).as("model %d", seed + k).isInstanceOf(Solution.Found.class);
                var their = (Solution.Found) theirs;
                assertThat(found.proved() && their.proved())
                        .as("model %d", seed + k)
                        .isTrue();
                assertThat(found.objective())
                        .as("model %d", seed + k)
                        .isCloseTo(their.objective(), within(SAME * Math.max(1, Math.abs(their.objective()))));
                assertThat(model.allows(found.values())).isTrue();
            } else {
                assertThat(theirs).as("model %d", seed + k).isInstanceOf(Solution.Infeasible.class);
            }
        }
    }

    /** Costs with one decimal, rules of ones, rows that want at least something, now and then a column of real numbers. */
    private static LinearModel drawn(Random random, int columns, int rows) {
        double[] objective = random.doubles(columns, -5, 20).toArray();
        double[] upper = new double[columns];
        boolean[] whole = new boolean[columns];
        for (int j = 0; j < columns; j++) {
            objective[j] = Math.round(objective[j] * 10) / 10.0;
            upper[j] = random.nextInt(6) == 0 ? 3 : 1;
            whole[j] = true;
        }
        var all = new ArrayList<LinearModel.Row>();
        for (int i = 0; i < rows; i++) {
            boolean least = random.nextInt(4) == 0;
            int[] used = random.ints(0, columns)
                    .distinct()
                    .limit(1 + random.nextInt(columns))
                    .toArray();
            double[] coefficients = new double[used.length];
            double sum = 0;
            for (int k = 0; k < used.length; k++) {
                double cost = random.nextInt(1, 200) / 10.0;
                sum += cost * upper[used[k]];
                coefficients[k] = least ? -cost : cost;
            }
            double part = Math.round(sum * random.nextDouble() * 10) / 10.0;
            all.add(new LinearModel.Row(used, coefficients, least ? -part : part));
        }
        var model = new LinearModel(objective, new double[columns], upper, whole, List.copyOf(all));
        if (random.nextInt(3) > 0) {
            return model;
        }
        int[] both = {0, columns};
        return model.withReal(1, 0, 10).with(List.of(new LinearModel.Row(both, new double[] {2.5, 1}, 7.5)));
    }

    /** A knapsack of many dimensions in which everything is worth about what it weighs. */
    private static LinearModel hard() {
        var random = new Random(7);
        int n = 120;
        int[] all = new int[n];
        double[] objective = new double[n];
        double[] upper = new double[n];
        boolean[] whole = new boolean[n];
        double[][] weight = new double[10][n];
        for (int j = 0; j < n; j++) {
            all[j] = j;
            upper[j] = 1;
            whole[j] = true;
            for (double[] row : weight) {
                row[j] = random.nextInt(1, 1000);
                objective[j] += row[j] / 10;
            }
            objective[j] = Math.round(objective[j] + random.nextInt(100));
        }
        var rows = new ArrayList<LinearModel.Row>();
        for (double[] row : weight) {
            rows.add(new LinearModel.Row(all, row, 500 * n / 4.0));
        }
        return new LinearModel(objective, new double[n], upper, whole, List.copyOf(rows));
    }
}
