package no.retning.instance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.retning.TestInstance;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases of every released version come to this one with all that they hold. */
class MigrationTest {

    /** A row of a table, as JSON. */
    private record Row(String table, String json) {}

    static Stream<String> released() {
        return text("versions").lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatAReleasedVersionHeldIsStillThereAndWhole(String version) throws Exception {
        var database = TestInstance.emptyDatabase();
        Schema.migrations(database).target(version).load().migrate();
        List<Row> before;
        try (var connection = database.connect()) {
            connection.createStatement().execute(text(version + ".sql"));
            before = rows(connection);
        }
        assertThat(before).extracting(Row::table).contains("journal.entry", "record.record", "edition.edition");

        Schema.prepare(database);

        try (var connection = database.connect()) {
            assertThat(before).allMatch(row -> isIn(connection, row));
        }
        try (var instance = TestInstance.start(database, Map.of())) {
            assertThat(problems(instance)).isEmpty();
        }
    }

    @Test
    void anEmptyDatabaseTakesOneStepAfterAnotherToTheLatestVersion() throws Exception {
        var database = TestInstance.emptyDatabase();
        var steps = Stream.of(Schema.migrations(database).load().info().all())
                .map(MigrationInfo::getVersion)
                .toList();

        for (var step : steps) {
            Schema.migrations(database).target(step).load().migrate();
        }

        var info = Schema.migrations(database).load().info();
        assertThat(info.pending()).isEmpty();
        assertThat(Objects.requireNonNull(info.current()).getVersion()).isEqualTo(steps.getLast());
        assertThat(schema(database)).isEqualTo(schema(TestInstance.freshDatabase()));
    }

    @Test
    void aDatabaseWithAPollThatAnEarlierVersionOpenedIsNotBroughtAlongAndSaysWhatToDo() throws Exception {
        var database = TestInstance.emptyDatabase();
        Schema.migrations(database).target("29").load().migrate();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    alter table poll.box drop constraint box_poll_fkey;
                    insert into poll.box (poll, key, generation, answers, sealed)
                    values (gen_random_uuid(), decode(repeat('00', 32), 'hex'), 0, 0, '')
                    """);
        }

        assertThatThrownBy(() -> Schema.prepare(database))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("close it with the version that opened it");
    }

    @Test
    void aMigrationThatFailsLeavesAllAsItWas() throws Exception {
        var database = TestInstance.freshDatabase();
        try (var connection = database.connect()) {
            connection.createStatement().execute(text("001.sql"));
        }
        var before = schema(database);
        var failing = Schema.migrations(database).locations("classpath:db/migration", "classpath:broken");

        assertThatThrownBy(() -> Schema.migrate(database, failing))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be migrated");

        assertThat(schema(database)).isEqualTo(before);
        Schema.prepare(database);
        try (var instance = TestInstance.start(database, Map.of())) {
            assertThat(problems(instance)).isEmpty();
        }
    }

    private static List<String> problems(TestInstance instance) {
        return instance.context().getBeanProvider(Verifier.class).stream()
                .flatMap(verifier -> verifier.verify().problems().stream())
                .toList();
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        for (var table : strings(connection, """
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE'
                  and table_schema not in ('public', 'pg_catalog', 'information_schema')
                """)) {
            strings(connection, "select to_jsonb(r) from " + table + " r")
                    .forEach(json -> rows.add(new Row(table, json)));
        }
        return rows;
    }

    private static boolean isIn(Connection connection, Row row) {
        var query = "select exists (select from " + row.table + " r where to_jsonb(r) @> ?::jsonb)";
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, row.json);
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        } catch (SQLException gone) {
            throw new AssertionError(row.table, gone);
        }
    }

    /** Every column, index and grant. */
    private static List<String> schema(DatabaseLocation database) throws SQLException {
        try (var connection = database.connect()) {
            return strings(connection, """
                    select concat_ws(' ', table_schema, table_name, column_name, data_type, is_nullable, column_default)
                    from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')
                    union all
                    select indexdef from pg_indexes where schemaname not in ('pg_catalog', 'information_schema')
                    union all
                    select concat_ws(' ', table_schema, table_name, grantee, privilege_type)
                    from information_schema.table_privileges
                    where table_schema not in ('pg_catalog', 'information_schema')
                    order by 1
                    """);
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private static String text(String file) {
        try (var text = MigrationTest.class.getResourceAsStream("/released/" + file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
