package no.retning.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The same figures in the tables of a database, one row a value. */
final class MonitorTables implements MonitorQuestions, AutoCloseable {
    private final Connection connection;
    private final PreparedStatement series;
    private final PreparedStatement map;
    private final PreparedStatement standing;

    private MonitorTables(Connection connection, String scorecard) throws SQLException {
        this.connection = connection;
        this.series = connection.prepareStatement(
                "select value from bench_observation where indicator = ? and area = -1 order by quarter");
        this.map = connection.prepareStatement(
                "select value from bench_observation where indicator = ? and quarter = ? order by area");
        this.standing = connection.prepareStatement(scorecard);
    }

    /** PostgreSQL, with an index for each question that holds all it needs. */
    static MonitorTables postgres(Connection connection, MonitorFigures figures) throws SQLException, IOException {
        fill(connection, figures);
        run(
                connection,
                "create index on bench_observation (indicator, quarter, area) include (value)",
                "create index on bench_observation (indicator, area, quarter) include (value)",
                "vacuum analyze bench_observation",
                "analyze bench_indicator");
        return new MonitorTables(connection, """
                select last.value, last.value - before.value, last.value >= i.target
                from bench_indicator i
                cross join lateral (
                    select value, quarter from bench_observation o
                    where o.indicator = i.indicator and o.area = ? order by quarter desc limit 1) last
                cross join lateral (
                    select value from bench_observation o
                    where o.indicator = i.indicator and o.area = ? and o.quarter < last.quarter
                    order by quarter desc limit 1) before""");
    }

    /** DuckDB, which reads columns and needs no index. */
    static MonitorTables duckDb(Connection connection, MonitorFigures figures) throws SQLException, IOException {
        fill(connection, figures);
        return new MonitorTables(connection, """
                select last[1], last[1] - last[2], last[1] >= target
                from (
                    select indicator, arg_max(value, quarter, 2) as last
                    from bench_observation where area = ? and area = ? group by indicator)
                join bench_indicator using (indicator)""");
    }

    private static void fill(Connection connection, MonitorFigures figures) throws SQLException, IOException {
        run(
                connection,
                "create table bench_indicator (indicator integer, target double precision)",
                "create table bench_observation (indicator integer, quarter integer, area integer, value double precision)");
        Path indicators = written(out -> {
            for (int indicator = 0; indicator < figures.indicators(); indicator++) {
                out.write("%d,%s%n".formatted(indicator, MonitorFigures.target(indicator)));
            }
        });
        Path observations = written(out -> {
            for (int indicator = 0; indicator < figures.indicators(); indicator++) {
                for (int quarter = 0; quarter < LargeRelease.QUARTERS; quarter++) {
                    double[] values = figures.map(indicator, quarter);
                    for (int place = 0; place < values.length; place++) {
                        out.write("%d,%d,%d,%s%n".formatted(indicator, quarter, place - 1, values[place]));
                    }
                }
            }
        });
        run(
                connection,
                "copy bench_indicator from '" + indicators + "' (format csv)",
                "copy bench_observation from '" + observations + "' (format csv)");
    }

    private interface Lines {
        void to(Writer out) throws IOException;
    }

    /** A file that the server may read, whoever it runs as. */
    private static Path written(Lines lines) throws IOException {
        Path file = Files.createTempFile("retning-bench", ".csv");
        file.toFile().deleteOnExit();
        try (var out = Files.newBufferedWriter(file)) {
            lines.to(out);
        }
        if (!file.toFile().setReadable(true, false)) {
            throw new IOException(file + " cannot be made readable");
        }
        return file;
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    @Override
    public double[] series(int indicator) {
        return values(series, LargeRelease.QUARTERS, indicator);
    }

    @Override
    public double[] map(int indicator, int quarter) {
        return values(map, LargeRelease.AREAS + 1, indicator, quarter);
    }

    private static double[] values(PreparedStatement question, int many, int... about) {
        double[] values = new double[many];
        try (var rows = asked(question, about)) {
            for (int i = 0; rows.next(); i++) {
                values[i] = rows.getDouble(1);
            }
            return values;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Standing standing(int area) {
        try (var rows = asked(standing, area, area)) {
            int met = 0;
            double sum = 0;
            double change = 0;
            while (rows.next()) {
                sum += rows.getDouble(1);
                change += rows.getDouble(2);
                met += rows.getBoolean(3) ? 1 : 0;
            }
            return new Standing(met, sum, change);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ResultSet asked(PreparedStatement question, int... about) throws SQLException {
        for (int i = 0; i < about.length; i++) {
            question.setInt(i + 1, about[i]);
        }
        return question.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
