package no.retning.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The same figures in PostgreSQL, as the house runs it and with indexes for what is asked, and in DuckDB in memory. */
final class MonitorPeers {
    private MonitorPeers() {}

    static MonitorInSql postgres(Retning ours, LargeMonitor figures) throws IOException, SQLException {
        Connection connection = ours.database();
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists measured");
            statement.execute("set search_path to measured");
            statement.execute("drop table if exists observation");
            statement.execute(MonitorInSql.COLUMNS);
            var copy = new CopyManager(connection.unwrap(BaseConnection.class));
            for (int indicator = 0; indicator < figures.indicators(); indicator++) {
                copy.copyIn("copy observation from stdin", rows(figures, indicator));
            }
            statement.execute("create index on observation (indicator, period, area) include (numerator, denominator)");
            statement.execute("create index on observation (area, period, indicator) include (numerator, denominator)");
            statement.execute("vacuum analyze observation");
        }
        return new MonitorInSql(connection);
    }

    private static ByteArrayInputStream rows(LargeMonitor figures, int indicator) {
        var text = new StringBuilder();
        for (int quarter = 0; quarter < figures.quarters(); quarter++) {
            for (int municipality = 0; municipality < figures.municipalities(); municipality++) {
                text.append(LargeMonitor.indicator(indicator))
                        .append('\t')
                        .append(LargeMonitor.quarter(quarter))
                        .append('\t')
                        .append(LargeMonitor.municipality(municipality))
                        .append('\t')
                        .append(LargeMonitor.numerator(indicator, municipality, quarter))
                        .append('\t')
                        .append(LargeMonitor.denominator(municipality))
                        .append('\n');
            }
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static MonitorInSql duckdb(LargeMonitor figures) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            statement.execute(MonitorInSql.COLUMNS);
        }
        try (var rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "observation")) {
            for (int indicator = 0; indicator < figures.indicators(); indicator++) {
                for (int quarter = 0; quarter < figures.quarters(); quarter++) {
                    for (int municipality = 0; municipality < figures.municipalities(); municipality++) {
                        rows.beginRow();
                        rows.append(LargeMonitor.indicator(indicator));
                        rows.append(LargeMonitor.quarter(quarter));
                        rows.append(LargeMonitor.municipality(municipality));
                        rows.append((double) LargeMonitor.numerator(indicator, municipality, quarter));
                        rows.append((double) LargeMonitor.denominator(municipality));
                        rows.endRow();
                    }
                }
            }
        }
        return new MonitorInSql(connection);
    }
}
