package no.retning.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.retning.engines.choice.interval.IntervalKnapsack;
import no.retning.engines.choice.interval.LeastIntervalRegret;
import no.retning.engines.choice.solver.BranchAndBound;
import no.retning.engines.choice.solver.Limit;
import no.retning.engines.choice.solver.LinearModel;
import no.retning.engines.choice.solver.Solution;
import no.retning.engines.choice.solver.Solver;
import no.retning.engines.choice.solver.Solvers;
import no.retning.formats.choicefile.IntervalKnapsackFile;
import no.retning.formats.choicefile.Knapsack;

/** Knapsacks with known answers: with intervals of profits, and of many dimensions beside ojAlgo and CP-SAT. */
final class Choice implements Benchmark {

    private static final double SOON = Integer.getInteger("retning.bench.choice-seconds", 60);
    private static final double LATE = Integer.getInteger("retning.bench.choice-most-seconds", 600);
    private static final double MOST_OF_THEM = 0.9;
    private static final int PEER_EVERY = 3;
    private static final double NANOS = 1e9;

    /** How one case went, in seconds. */
    private record Case(String name, boolean closed, boolean reachedSoon, boolean reached, boolean proved, Row row) {}

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public List<Row> run() throws IOException {
        Path data = data();
        var rows = new ArrayList<Row>();
        var regrets = new ArrayList<Case>();
        for (String[] known : table(data.resolve("regret/known.csv"))) {
            regrets.add(regret(data.resolve("regret/kp").resolve(known[0]), known));
        }
        summary(rows, "interval knapsacks", regrets);
        var knapsacks = new ArrayList<Case>();
        var models = models(data.resolve("knapsack/mknapcb1.txt"));
        var values = table(data.resolve("knapsack/known.csv"));
        for (int k = 0; k < models.size(); k++) {
            knapsacks.add(knapsack(models.get(k), values.get(k)));
        }
        summary(rows, "knapsacks of five dimensions", knapsacks);
        compare(rows, models, new OjAlgo());
        Optional<Solver> cpSat = Solvers.cpSat();
        if (cpSat.isPresent()) {
            compare(rows, models, cpSat.get());
        } else {
            rows.add(Row.skipped("beside CP-SAT", "OR-Tools has no native library for this machine"));
        }
        regrets.forEach(one -> rows.add(one.row()));
        knapsacks.forEach(one -> rows.add(one.row()));
        return rows;
    }

    private static void summary(List<Row> rows, String what, List<Case> all) {
        var closed = all.stream().filter(Case::closed).toList();
        int goal = (int) Math.ceil(MOST_OF_THEM * closed.size());
        String of = "of " + closed.size() + " closed before";
        rows.add(Row.atLeast(
                what + ": known value within " + (int) SOON + " s",
                of,
                closed.stream().filter(Case::reachedSoon).count(),
                goal,
                ""));
        rows.add(Row.atLeast(
                what + ": known value within " + (int) LATE + " s",
                of,
                closed.stream().filter(Case::reached).count(),
                closed.size(),
                ""));
        rows.add(Row.atLeast(
                what + ": proved",
                of,
                closed.stream().filter(Case::proved).count(),
                closed.size(),
                all.stream().filter(one -> !one.closed() && one.proved()).count() + " of "
                        + (all.size() - closed.size()) + " open ones proved too"));
    }

    /** Gives a closed case the long limit where the short one did not do. */
    private static Case regret(Path file, String[] known) throws IOException {
        boolean closed = known[1].equals(known[2]);
        int value = Integer.parseInt(known[2]);
        IntervalKnapsack knapsack = read(file);
        long start = System.nanoTime();
        var result = LeastIntervalRegret.find(knapsack, Limit.ofSeconds(SOON));
        boolean soon = result.regret() <= value;
        if (closed && !(soon && result.proved())) {
            result = LeastIntervalRegret.find(knapsack, Limit.ofSeconds(LATE));
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        boolean reached = result.regret() <= value;
        String note = result.regret() + (result.proved() ? ", proved" : ", at least " + result.bound());
        return new Case(
                known[0],
                closed,
                soon,
                reached,
                result.proved(),
                row("regret " + known[0], seconds, closed ? known[2] : known[1] + " to " + known[2], reached, note));
    }

    private static Case knapsack(LinearModel model, String[] known) {
        long start = System.nanoTime();
        Solution solution = new BranchAndBound().solve(model, Limit.ofSeconds(LATE));
        double seconds = (System.nanoTime() - start) / NANOS;
        boolean reached = solution instanceof Solution.Found found && found.objective() >= Double.parseDouble(known[1]);
        boolean proved = solution instanceof Solution.Found found && found.proved();
        String note = solution instanceof Solution.Found found
                ? (long) found.objective() + (proved ? ", proved" : ", at most " + found.bound())
                : "nothing found";
        return new Case(
                known[0],
                true,
                reached && seconds <= SOON,
                reached,
                proved,
                row("knapsack " + known[0], seconds, known[1], reached, note));
    }

    private static Row row(String what, double seconds, String known, boolean reached, String note) {
        return new Row(what, "s", seconds, null, null, known, reached ? Row.Verdict.MET : Row.Verdict.MISSED, note);
    }

    /** Some of the knapsacks, ours and theirs in turn, each until its proof or the limit. */
    private static void compare(List<Row> rows, List<LinearModel> models, Solver peer) {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int k = 0; k < models.size(); k += PEER_EVERY) {
            double own = seconds(new BranchAndBound(), models.get(k));
            double their = seconds(peer, models.get(k));
            ours.add(own);
            theirs.add(their);
            ratios.add(their / own);
        }
        rows.add(Row.compared(
                "a proof beside " + peer.name(), "s", Spread.of(ours), Spread.of(theirs), Spread.of(ratios), 1));
    }

    private static double seconds(Solver solver, LinearModel model) {
        long start = System.nanoTime();
        solver.solve(model, Limit.ofSeconds(SOON));
        return (System.nanoTime() - start) / NANOS;
    }

    private static List<LinearModel> models(Path file) throws IOException {
        var models = new ArrayList<LinearModel>();
        try (InputStream stream = Files.newInputStream(file)) {
            for (Knapsack knapsack : Knapsack.readAll(stream)) {
                models.add(model(knapsack));
            }
        }
        return models;
    }

    private static LinearModel model(Knapsack knapsack) {
        int n = knapsack.profit().length;
        double[] upper = new double[n];
        boolean[] whole = new boolean[n];
        java.util.Arrays.fill(upper, 1);
        java.util.Arrays.fill(whole, true);
        int[] all = IntStream.range(0, n).toArray();
        var rows = new ArrayList<LinearModel.Row>();
        for (int i = 0; i < knapsack.capacity().length; i++) {
            rows.add(new LinearModel.Row(all, knapsack.weight()[i], knapsack.capacity()[i]));
        }
        return new LinearModel(knapsack.profit(), new double[n], upper, whole, rows);
    }

    private static IntervalKnapsack read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            var read = IntervalKnapsackFile.read(stream);
            return new IntervalKnapsack(read.capacity(), read.weight(), read.low(), read.high());
        }
    }

    private static List<String[]> table(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    private static Path data() {
        String named = System.getenv("RETNING_TEST_DATA");
        Path root = Path.of(System.getProperty("retning.root", "."))
                .toAbsolutePath()
                .normalize();
        Path data =
                named != null ? Path.of(named) : root.resolveSibling("shared").resolve("data");
        if (!Files.exists(data.resolve("regret/known.csv")) || !Files.exists(data.resolve("knapsack/known.csv"))) {
            throw new Unmeasurable("no test data at " + data + "; name their folder in RETNING_TEST_DATA");
        }
        return data;
    }
}
