package no.retning.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code bench [NAME…] [--json FILE]}: measures, and prints what, ours, theirs, ratio, goal, met. */
public final class Bench {
    private static final List<String> HEADINGS =
            List.of("what", "ours", "theirs", "ratio (least, most)", "goal", "met?", "");

    private Bench() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws InterruptedException {
        Map<String, Benchmark> known = known();
        var names = new ArrayList<String>();
        Path json = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--json") && i + 1 < arguments.size()) {
                json = Path.of(arguments.get(++i));
            } else if (known.containsKey(argument)) {
                names.add(argument);
            } else {
                System.err.println("bench [NAME...] [--json FILE], where NAME is one of " + known.keySet()
                        + "; not understood: " + argument);
                return 2;
            }
        }
        var results = new LinkedHashMap<String, List<Row>>();
        for (Benchmark benchmark : known.values()) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                try {
                    results.put(benchmark.name(), benchmark.run());
                } catch (Unmeasurable missing) {
                    results.put(benchmark.name(), List.of(Row.skipped(benchmark.name(), missing.why())));
                } catch (IOException failed) {
                    System.err.println(benchmark.name() + " could not be measured: " + failed.getMessage());
                    return 1;
                }
            }
        }
        results.forEach((name, rows) -> System.out.println(table(name, rows)));
        return save(json, results) ? 0 : 1;
    }

    private static Map<String, Benchmark> known() {
        var known = new LinkedHashMap<String, Benchmark>();
        for (Benchmark benchmark : List.of(
                new PublicPages(),
                new PollInTheRoom(),
                new PortfolioAtWork(),
                new ThreadAtWork(),
                new OparlImport(),
                new ScheduleRisk(),
                new ResourcePlans(),
                new Choice(),
                new MonitorAtWork(),
                new Hearing())) {
            known.put(benchmark.name(), benchmark);
        }
        return known;
    }

    static String table(String name, List<Row> rows) {
        var lines = new ArrayList<String[]>();
        lines.add(HEADINGS.toArray(String[]::new));
        rows.forEach(row -> lines.add(row.cells()));
        var table = new StringBuilder(name + " (medians)\n");
        for (String[] line : lines) {
            for (int column = 0; column < line.length; column++) {
                int at = column;
                int width = lines.stream()
                        .mapToInt(cells -> cells[at].length())
                        .max()
                        .orElse(0);
                table.append(line[column]).append(" ".repeat(width - line[column].length() + 2));
            }
            table.setLength(table.toString().stripTrailing().length());
            table.append('\n');
        }
        return table.toString();
    }

    private static boolean save(@Nullable Path file, Map<String, List<Row>> results) {
        if (file == null) {
            return true;
        }
        String json = results.entrySet().stream()
                .map(entry -> Row.quoted(entry.getKey()) + ":["
                        + entry.getValue().stream().map(Row::json).collect(Collectors.joining(",")) + "]")
                .collect(Collectors.joining(",", "{", "}\n"));
        try {
            Files.writeString(file, json);
            return true;
        } catch (IOException unwritable) {
            System.err.println("The result cannot be written to " + file + ": " + unwritable.getMessage());
            return false;
        }
    }
}
