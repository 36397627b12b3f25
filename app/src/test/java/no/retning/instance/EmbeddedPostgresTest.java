package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import no.retning.TestInstance;
import org.junit.jupiter.api.Test;

/** The database server that an instance keeps in its home. */
class EmbeddedPostgresTest {

    private static final Path directory = TestInstance.temporaryHome().resolve("postgres");
    private static final Path log = directory.resolveSibling("postgres.log");

    @Test
    void keepsItsDataOverARestartAndSortsAsNorwegianDoes() throws Exception {
        try (var server = EmbeddedPostgres.start(directory, log)) {
            execute(server, "create table town (name text)");
            execute(server, "insert into town values ('Ås'), ('Ærø'), ('Zürich'), ('Ørsta'), ('Alta')");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }

        try (var server = EmbeddedPostgres.start(directory, log)) {
            assertThat(ask(server, "select string_agg(name, ' ' order by name) from town"))
                    .isEqualTo("Alta Zürich Ærø Ørsta Ås");
        }
        assertThat(EmbeddedPostgres.running(directory)).isEmpty();
    }

    @Test
    void opensWithItsOwnPasswordOnlyWhichNobodyElseCanRead() throws Exception {
        try (var server = EmbeddedPostgres.start(directory, log)) {
            DatabaseLocation right = server.location();
            var wrong = new DatabaseLocation(right.url(), right.user(), "retning");

            assertThatThrownBy(wrong::connect)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            fault -> assertThat(fault.getSQLState()).isEqualTo("28P01"));
            assertThat(permissions(directory)).isEqualTo("rwx------");
            assertThat(permissions(directory.resolve("password"))).isEqualTo("rw-------");
        }
    }

    @Test
    void takesOverTheServerThatAKilledProcessLeftBehind() throws Exception {
        EmbeddedPostgres left = EmbeddedPostgres.start(directory, log);

        try (var found = EmbeddedPostgres.start(directory, log)) {
            assertThat(found.location()).isEqualTo(left.location());
            assertThat(EmbeddedPostgres.running(directory)).contains(left.location());
        }

        assertThatThrownBy(() -> left.location().connect()).isInstanceOf(SQLException.class);
    }

    @Test
    void recoversWhenTheServerItselfWasKilled() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.start(directory, log);
        execute(killed, "create table kept as select 42 as answer");
        long pid = PostmasterFile.read(directory.resolve("data")).orElseThrow().pid();
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);

        try (var server = EmbeddedPostgres.start(directory, log)) {
            assertThat(ask(server, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void isNotFooledWhenTheProcessNumberHasGoneToAnotherProgram() throws Exception {
        EmbeddedPostgres.start(directory, log).close();
        Files.writeString(
                directory.resolve("data").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.resolve("data") + "\n1\n1\n\n127.0.0.1\n1\nready\n");

        try (var server = EmbeddedPostgres.start(directory, log)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.location().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.location().connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
