package no.retning.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.engines.cube.Cell;
import no.retning.engines.cube.Cube;
import no.retning.engines.cube.Hierarchy;
import no.retning.engines.cube.Layout;
import no.retning.engines.cube.Measure;
import no.retning.engines.cube.Period;
import no.retning.engines.cube.Release;

/**
 * What a monitor is asked: a series of the country, a map of municipalities, how everything stands in one of them. The cubes of a
 * release beside the same by SQL in PostgreSQL and in DuckDB, and how long it takes to build them aside from PostgreSQL. The page
 * of a municipality is measured as a reader gets it from the example.
 */
final class Monitor implements Benchmark {
    private static final int INDICATORS = Integer.getInteger("retning.bench.indicators", 150);
    private static final int MUNICIPALITIES = 357;
    private static final int QUARTERS = 48;
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("retning.bench.seconds", 5);
    private static final int OF_OURS = 2_000;
    private static final int OF_THEIRS = 40;
    private static final double FASTER_THAN_POSTGRES = 50;
    private static final double FASTER_THAN_DUCKDB = 20;
    private static final double REQUESTS = 1_000;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_MEBIBYTES = 128;
    /** As level as growth is called elsewhere here. */
    private static final double LEVEL = 3;

    private static final int FEWEST = 25_000;
    private static final String WHOLE = "0";
    private static final double SAME = 1e-9;
    private static final double NANOS_IN_MICRO = 1e3;
    private static final double NANOS_IN_SECOND = 1e9;
    private static final double MEBIBYTE = 1 << 20;

    /** Everything asked comes together in here, so that nothing asked is left out as unused. */
    private double seen;

    @Override
    public String name() {
        return "monitor";
    }

    /** A question, answered for the n-th time. */
    @FunctionalInterface
    private interface Question {
        double[] answer(int n) throws SQLException;
    }

    private record Asked(String what, Question cube, Question postgres, Question duckdb) {}

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        var figures = new LargeMonitor(INDICATORS, MUNICIPALITIES, QUARTERS);
        var rows = new ArrayList<Row>();
        try (var ours = Retning.start();
                var postgres = MonitorPeers.postgres(ours, figures);
                var duckdb = MonitorPeers.duckdb(figures)) {
            var took = new TreeMap<Integer, Double>();
            for (int indicators : sizes()) {
                long begun = System.nanoTime();
                var some = built(postgres, indicators);
                took.put(indicators, (System.nanoTime() - begun) / NANOS_IN_SECOND);
                seen += some.cubes().size();
            }
            var release = built(postgres, INDICATORS);
            for (var asked : questions(release, postgres, duckdb)) {
                compare(rows, asked);
            }
            rows.add(page(ours));
            rows.addAll(building(release, took));
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        return rows;
    }

    private static List<Integer> sizes() {
        int least = Math.max(1, Math.round(FEWEST / (float) (MUNICIPALITIES * QUARTERS)));
        return List.of(least, Math.max(least, INDICATORS / 10), INDICATORS);
    }

    /** The cubes of as many indicators, each read as a whole and summed as it is built. */
    private static Release built(MonitorInSql from, int indicators) throws SQLException {
        var parts = new LargeMonitor(indicators, MUNICIPALITIES, QUARTERS).areas();
        var areas = new ArrayList<>(parts);
        areas.add(WHOLE);
        var periods = new ArrayList<Period>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            periods.add(Period.of(LargeMonitor.quarter(quarter)));
        }
        var country = new Hierarchy(
                parts.stream().map(area -> new Hierarchy.Part(area, WHOLE)).toList());
        var layout = new Layout(areas, periods, List.of());
        var cubes = new ArrayList<Cube>();
        for (int indicator = 0; indicator < indicators; indicator++) {
            var id = LargeMonitor.indicator(indicator);
            var cube = Cube.of(id, Measure.ratio(100), layout).sum(country);
            from.each(id, (period, area, numerator, denominator) -> cube.ratio(area, period, numerator, denominator));
            cubes.add(cube.build());
        }
        return new Release("measured", Instant.EPOCH, cubes);
    }

    private static List<Asked> questions(Release release, MonitorInSql postgres, MonitorInSql duckdb) {
        var municipalities = new LargeMonitor(INDICATORS, MUNICIPALITIES, QUARTERS).areas();
        var before = LargeMonitor.quarter(QUARTERS - 2);
        var last = LargeMonitor.quarter(QUARTERS - 1);
        return List.of(
                new Asked(
                        "series of the country, summed when the cube was built",
                        n -> cube(release, n).series(WHOLE, Map.of()).values(),
                        n -> postgres.series(indicator(n)),
                        n -> duckdb.series(indicator(n))),
                new Asked(
                        "series of the country, summed as it is asked for",
                        n -> cube(release, n).together(municipalities, Map.of()).stream()
                                .map(Cell::value)
                                .mapToDouble(Objects::requireNonNull)
                                .toArray(),
                        n -> postgres.series(indicator(n)),
                        n -> duckdb.series(indicator(n))),
                new Asked(
                        "map of all municipalities",
                        n -> Arrays.copyOf(cube(release, n).map(last, Map.of()).values(), MUNICIPALITIES),
                        n -> postgres.map(indicator(n), last),
                        n -> duckdb.map(indicator(n), last)),
                new Asked(
                        "how %d indicators stand in a municipality".formatted(INDICATORS),
                        n -> release.scorecard(municipality(n), Map.of()).stream()
                                .flatMap(score -> {
                                    double value = Objects.requireNonNull(score.value());
                                    return List.of(value - Objects.requireNonNull(score.change()), value).stream();
                                })
                                .mapToDouble(Double::doubleValue)
                                .toArray(),
                        n -> postgres.scorecard(municipality(n), before, last),
                        n -> duckdb.scorecard(municipality(n), before, last)));
    }

    private static Cube cube(Release release, int n) {
        return Objects.requireNonNull(release.cubes().get(indicator(n)));
    }

    private static String indicator(int n) {
        return LargeMonitor.indicator(n * 37 % INDICATORS);
    }

    private static String municipality(int n) {
        return LargeMonitor.municipality(n * 101 % MUNICIPALITIES);
    }

    private void compare(List<Row> rows, Asked asked) throws IOException, SQLException {
        same(asked);
        var ours = new ArrayList<Double>();
        var postgres = new ArrayList<Double>();
        var duckdb = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        var against = new ArrayList<Double>();
        micros(asked.cube(), OF_OURS);
        micros(asked.postgres(), OF_THEIRS);
        micros(asked.duckdb(), OF_THEIRS);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(micros(asked.cube(), OF_OURS));
            postgres.add(micros(asked.postgres(), OF_THEIRS));
            duckdb.add(micros(asked.duckdb(), OF_THEIRS));
            beside.add(postgres.getLast() / ours.getLast());
            against.add(duckdb.getLast() / ours.getLast());
        }
        rows.add(Row.compared(
                asked.what() + ", against PostgreSQL",
                "µs",
                Spread.of(ours),
                Spread.of(postgres),
                Spread.of(beside),
                FASTER_THAN_POSTGRES));
        rows.add(Row.compared(
                asked.what() + ", against DuckDB",
                "µs",
                Spread.of(ours),
                Spread.of(duckdb),
                Spread.of(against),
                FASTER_THAN_DUCKDB));
    }

    private double micros(Question question, int times) throws SQLException {
        long begun = System.nanoTime();
        for (int n = 0; n < times; n++) {
            double[] answer = question.answer(n);
            seen += answer[answer.length - 1];
        }
        return (System.nanoTime() - begun) / NANOS_IN_MICRO / times;
    }

    /** What is not the same is not worth measuring. */
    private static void same(Asked asked) throws IOException, SQLException {
        for (int n = 0; n < 3; n++) {
            double[] ours = asked.cube().answer(n);
            for (double[] theirs :
                    List.of(asked.postgres().answer(n), asked.duckdb().answer(n))) {
                boolean same = ours.length == theirs.length;
                for (int i = 0; same && i < ours.length; i++) {
                    same = Math.abs(ours[i] - theirs[i]) < SAME;
                }
                if (!same) {
                    throw new IOException("Not the same answer to: " + asked.what());
                }
            }
        }
    }

    private static Row page(Retning ours) throws IOException, InterruptedException {
        var what = "page of a municipality in the example, over HTTP";
        var wrk = Wrk.find();
        var address = ours.url("/mitt-omrade?omrade=5001");
        try {
            wrk.requestsPerSecond(address, Map.of(), SECONDS);
            double rate = wrk.requestsPerSecond(address, Map.of(), SECONDS);
            return Row.atLeast(what, "req/s", rate, REQUESTS, "made anew for every reader");
        } catch (IOException fault) {
            // Whoever gets no answer has not been served; the rest of the measurement stands.
            return Row.atLeast(what, "req/s", 0, REQUESTS, Objects.requireNonNullElse(fault.getMessage(), "no answer"));
        }
    }

    private static List<Row> building(Release release, TreeMap<Integer, Double> took) {
        var told = new ArrayList<String>();
        took.forEach((indicators, seconds) ->
                told.add("%d: %.2f s".formatted(indicators * MUNICIPALITIES * QUARTERS, seconds)));
        double first = took.firstEntry().getValue() / took.firstKey();
        double last = took.lastEntry().getValue() / took.lastKey();
        double bytes = release.cubes().values().stream().mapToLong(Cube::bytes).sum();
        return List.of(
                Row.atMost(
                        "cubes of a release of %d observations, read from PostgreSQL and built aside"
                                .formatted(INDICATORS * MUNICIPALITIES * QUARTERS),
                        "s",
                        took.lastEntry().getValue(),
                        MOST_SECONDS,
                        String.join(", ", told)),
                Row.atMost("the same for each observation, most against fewest", "times", last / first, LEVEL, ""),
                Row.atMost("memory of their figures", "MiB", bytes / MEBIBYTE, MOST_MEBIBYTES, ""));
    }
}
