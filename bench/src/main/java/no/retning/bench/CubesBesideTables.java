package no.retning.bench;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * What a monitor asks again and again, of 150 indicators in 357 municipalities through 48 quarters: a national series, a map of the
 * municipalities, how one of them stands on all indicators. Asked of cubes in memory, of the PostgreSQL that Retning
 * runs on, and of DuckDB in this process. All three hold the sums of the country, and are first held to the same answers.
 */
final class CubesBesideTables {
    private static final int INDICATORS = Integer.getInteger("retning.bench.indicators", 150);
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int OURS = 20_000;
    private static final int THEIRS = 300;
    private static final double AGAINST_POSTGRES = 50;
    private static final double AGAINST_DUCKDB = 20;
    private static final double NANOS_IN_MICRO = 1e3;
    private static final double MEBIBYTE = 1 << 20;

    private final Retning retning;

    CubesBesideTables(Retning retning) {
        this.retning = retning;
    }

    /** Something that is asked; what it answers is a number, so that nobody can leave the asking out. */
    private record Question(String what, ToDoubleBiFunction<MonitorQuestions, Integer> of) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("national series", (figures, n) -> figures.series(n % INDICATORS)[n % LargeRelease.QUARTERS]),
            new Question(
                    "municipal map",
                    (figures, n) -> figures.map(n % INDICATORS, n % LargeRelease.QUARTERS)[n % LargeRelease.AREAS]),
            new Question(
                    "scorecard",
                    (figures, n) -> figures.standing(n % LargeRelease.AREAS).sum()));

    List<Row> rows() throws IOException {
        long begun = System.nanoTime();
        var ours = MonitorFigures.of(INDICATORS);
        double built = (System.nanoTime() - begun) / 1e9;
        var rows = new ArrayList<Row>();
        try (var postgres = MonitorTables.postgres(retning.database(), ours)) {
            rows.addAll(beside("PostgreSQL", ours, postgres, AGAINST_POSTGRES));
        } catch (SQLException failed) {
            throw new IOException("PostgreSQL: " + failed.getMessage(), failed);
        }
        try (var duckDb = MonitorTables.duckDb(DriverManager.getConnection("jdbc:duckdb:"), ours)) {
            rows.addAll(beside("DuckDB", ours, duckDb, AGAINST_DUCKDB));
        } catch (SQLException failed) {
            rows.add(Row.skipped("beside DuckDB", String.valueOf(failed.getMessage())));
        }
        rows.add(Row.atMost(
                "memory of all figures",
                "MiB",
                ours.bytes() / MEBIBYTE,
                128,
                "%,d figures, made in %.1f s"
                        .formatted(INDICATORS * (LargeRelease.AREAS + 1) * LargeRelease.QUARTERS, built)));
        return rows;
    }

    private static List<Row> beside(String name, MonitorQuestions ours, MonitorQuestions theirs, double goal)
            throws IOException {
        requireSame(name, ours, theirs);
        var rows = new ArrayList<Row>();
        for (var question : QUESTIONS) {
            micros(question, ours, OURS);
            micros(question, theirs, THEIRS);
            var our = new ArrayList<Double>();
            var their = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                our.add(micros(question, ours, OURS));
                their.add(micros(question, theirs, THEIRS));
                ratios.add(their.getLast() / our.getLast());
            }
            rows.add(Row.compared(
                    question.what() + " beside " + name,
                    "us",
                    Spread.of(our),
                    Spread.of(their),
                    Spread.of(ratios),
                    goal));
        }
        return rows;
    }

    private static double micros(Question question, MonitorQuestions figures, int times) {
        double sum = 0;
        long begun = System.nanoTime();
        for (int n = 0; n < times; n++) {
            sum += question.of().applyAsDouble(figures, n);
        }
        double micros = (System.nanoTime() - begun) / NANOS_IN_MICRO / times;
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("A value is missing: " + question.what());
        }
        return micros;
    }

    private static void requireSame(String name, MonitorQuestions ours, MonitorQuestions theirs) throws IOException {
        for (int n = 0; n < INDICATORS; n++) {
            int quarter = n % LargeRelease.QUARTERS;
            int area = n % LargeRelease.AREAS;
            if (!Arrays.equals(ours.series(n), theirs.series(n))
                    || !Arrays.equals(ours.map(n, quarter), theirs.map(n, quarter))
                    || !ours.standing(area).isAs(theirs.standing(area))) {
                throw new IOException(name + " answers otherwise than the cube of indicator " + n);
            }
        }
    }
}
