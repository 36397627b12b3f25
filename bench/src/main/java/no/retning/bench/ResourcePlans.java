package no.retning.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.retning.engines.schedule.resource.ExactSolver;
import no.retning.engines.schedule.resource.Limits;
import no.retning.engines.schedule.resource.ResourcePlan;
import no.retning.engines.schedule.resource.ResourcePlanner;
import no.retning.engines.schedule.resource.ResourceProblem;
import no.retning.engines.schedule.resource.solver.ExactSolvers;

/**
 * How far resource-feasible plans are from the best anybody has found, on the problems of PSPLIB: one second each by our own search,
 * and a minute each with CP-SAT. Takes every 16th problem of 30 activities and all of those with 120 that are there; all of both
 * with {@code RETNING_BENCH_ALL=1}, which takes up to an hour.
 */
final class ResourcePlans implements Benchmark {
    private static final int SAMPLED = 16;
    private static final double PERCENT = 100;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Path library = library();
        Map<String, Integer> known = known(library.resolve("known.csv"));
        boolean all = "1".equals(System.getenv("RETNING_BENCH_ALL"));
        List<Path> small = every(all ? 1 : SAMPLED, library.resolve("j30"));
        List<Path> large = every(1, library.resolve("j120"));
        warm(small.getFirst());
        return List.of(
                searched("30 activities", small, known, 1.0),
                searched("120 activities", large, known, 4.0),
                proved(small, known));
    }

    /** Lets the compiler see the search once, so that the first second is like the others. */
    private static void warm(Path file) throws IOException {
        var planner = new ResourcePlanner();
        ResourceProblem problem = Psplib.problem(file);
        for (int seed = 0; seed < 3; seed++) {
            planner.plan(problem, Limits.of(SECOND, seed));
        }
    }

    private static Row searched(String what, List<Path> files, Map<String, Integer> known, double goal)
            throws IOException {
        var planner = new ResourcePlanner();
        double deviation = 0;
        long schedules = 0;
        int reached = 0;
        for (Path file : files) {
            ResourcePlan plan = planner.plan(Psplib.problem(file), Limits.of(SECOND, 1));
            int best = known.getOrDefault(key(file), plan.lowerBound());
            deviation += PERCENT * (plan.makespan() - best) / best / files.size();
            schedules += plan.schedules();
            reached += plan.makespan() <= best ? 1 : 0;
        }
        return Row.atMost(
                what + ": average above the best known, one second each",
                "%",
                deviation,
                goal,
                String.format(
                        Locale.ROOT,
                        "%d of %d reach it; %d schedules each",
                        reached,
                        files.size(),
                        schedules / files.size()));
    }

    private static Row proved(List<Path> files, Map<String, Integer> known) throws IOException {
        String what = "30 activities: not proved shortest within a minute each, with CP-SAT";
        Optional<ExactSolver> solver = ExactSolvers.present(1);
        if (solver.isEmpty()) {
            return Row.skipped(what, "OR-Tools has no library for this machine");
        }
        var planner = new ResourcePlanner(solver.get());
        int missed = 0;
        double longest = 0;
        for (Path file : files) {
            long begin = System.nanoTime();
            ResourcePlan plan = planner.plan(Psplib.problem(file), Limits.of(MINUTE, 1));
            longest = Math.max(longest, (System.nanoTime() - begin) / 1e9);
            missed += plan.isProved() && known.getOrDefault(key(file), -1) == plan.makespan() ? 0 : 1;
        }
        return Row.atMost(
                what,
                "of " + files.size(),
                missed,
                0,
                String.format(Locale.ROOT, "one thread; the longest took %.1f s", longest));
    }

    private static Path library() {
        String named = System.getenv("RETNING_TEST_DATA");
        Path data = named != null
                ? Path.of(named)
                : Path.of(System.getProperty("retning.root", "."))
                        .resolveSibling("shared")
                        .resolve("data");
        Path library = data.resolve("psplib");
        if (!Files.isDirectory(library)) {
            throw new Unmeasurable("no problems at " + library + "; name the folder above them in RETNING_TEST_DATA");
        }
        return library;
    }

    private static Map<String, Integer> known(Path file) throws IOException {
        var known = new HashMap<String, Integer>();
        List<String> lines = Files.readAllLines(file);
        int best = List.of(lines.getFirst().split(",")).indexOf("best_ub");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            known.put(cells[0], Integer.valueOf(cells[best]));
        }
        return known;
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace(".sm", "");
    }

    private static List<Path> every(int step, Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            return IntStream.range(0, all.size())
                    .filter(i -> i % step == 0)
                    .mapToObj(all::get)
                    .toList();
        }
    }
}
