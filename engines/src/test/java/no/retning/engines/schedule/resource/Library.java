package no.retning.engines.schedule.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** The published problems, where they are present, and what is known of them. */
final class Library {
    private static final String VARIABLE = "RETNING_TEST_DATA";

    private Library() {}

    /** A problem and the shortest makespan anybody has found. */
    record Known(String name, ResourceProblem problem, int makespan) {}

    /** Every so many-th of a set. */
    static List<Known> every(int step, String set) {
        Path folder = folder();
        try (var files = Files.list(folder.resolve(set))) {
            List<Path> all = files.sorted().toList();
            List<String> known = Files.readAllLines(folder.resolve("known.csv"));
            return IntStream.range(0, all.size())
                    .filter(i -> i % step == 0)
                    .mapToObj(i -> known(all.get(i), known))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Known known(Path file, List<String> known) {
        String name = file.getFileName().toString().replace(".sm", "");
        String line = known.stream()
                .filter(one -> one.startsWith(name + ","))
                .findFirst()
                .orElseThrow();
        return new Known(name, read(file), Integer.parseInt(line.split(",")[6]));
    }

    private static ResourceProblem read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            int[][] links = section(lines, "PRECEDENCE", 2);
            int[][] requests = section(lines, "REQUESTS", 3);
            return ResourceProblem.of(
                    Arrays.stream(requests).mapToInt(row -> row[2]).toArray(),
                    Arrays.stream(links)
                            .map(row -> Arrays.stream(row, 3, row.length)
                                    .map(job -> job - 1)
                                    .toArray())
                            .toArray(int[][]::new),
                    Arrays.stream(requests)
                            .map(row -> Arrays.copyOfRange(row, 3, row.length))
                            .toArray(int[][]::new),
                    section(lines, "RESOURCEAVAILABILITIES", 2)[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int[][] section(List<String> lines, String heading, int skipped) {
        int begin = IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).startsWith(heading))
                        .findFirst()
                        .orElseThrow()
                + skipped;
        return lines.stream()
                .skip(begin)
                .takeWhile(line -> !line.startsWith("*"))
                .map(line -> Arrays.stream(line.strip().split("\\s+"))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Path folder() {
        Path base = base();
        Path folder = base.resolve("psplib");
        Assumptions.assumeTrue(
                Files.exists(folder), () -> "No test data at " + folder + "; name their folder in " + VARIABLE);
        return folder;
    }

    private static Path base() {
        String named = System.getProperty("retning.test.data", System.getenv(VARIABLE));
        if (named != null) {
            return Path.of(named);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("CONTRIBUTING.md"))) {
            folder = folder.getParent();
        }
        return folder == null
                ? Path.of("data")
                : folder.resolveSibling("shared").resolve("data");
    }
}
