package no.retning.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The three questions of a monitor, asked of a table with numerators and denominators; statements are prepared once. */
final class MonitorInSql implements AutoCloseable {
    static final String COLUMNS = """
            create table observation (indicator text not null, period text not null, area text not null,
                numerator double precision not null, denominator double precision not null)
            """;

    private final Connection connection;
    private final PreparedStatement series;
    private final PreparedStatement map;
    private final PreparedStatement scorecard;
    private final PreparedStatement all;

    MonitorInSql(Connection connection) throws SQLException {
        this.connection = connection;
        series = connection.prepareStatement("""
                select 100 * sum(numerator) / sum(denominator) from observation where indicator = ?
                group by period order by period
                """);
        map = connection.prepareStatement("""
                select 100 * numerator / denominator from observation where indicator = ? and period = ? order by area
                """);
        scorecard = connection.prepareStatement("""
                select 100 * numerator / denominator from observation where area = ? and period in (?, ?)
                order by indicator, period
                """);
        all = connection.prepareStatement("""
                select period, area, numerator, denominator from observation where indicator = ?
                """);
    }

    /** A value for each quarter, of all municipalities together. */
    double[] series(String indicator) throws SQLException {
        series.setString(1, indicator);
        return numbers(series);
    }

    /** A value for each municipality. */
    double[] map(String indicator, String quarter) throws SQLException {
        map.setString(1, indicator);
        map.setString(2, quarter);
        return numbers(map);
    }

    /** Of each indicator what it was and what it is; both quarters are told. */
    double[] scorecard(String municipality, String before, String last) throws SQLException {
        scorecard.setString(1, municipality);
        scorecard.setString(2, before);
        scorecard.setString(3, last);
        return numbers(scorecard);
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Taker {
        void take(String period, String area, double numerator, double denominator);
    }

    void each(String indicator, Taker taker) throws SQLException {
        all.setString(1, indicator);
        try (ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                taker.take(rows.getString(1), rows.getString(2), rows.getDouble(3), rows.getDouble(4));
            }
        }
    }

    private static double[] numbers(PreparedStatement statement) throws SQLException {
        double[] numbers = new double[64];
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * count);
                }
                numbers[count++] = rows.getDouble(1);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
