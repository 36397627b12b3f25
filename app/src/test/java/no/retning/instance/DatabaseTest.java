package no.retning.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.retning.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's two ways to its database. */
class DatabaseTest {

    private static TestInstance instance;

    @BeforeAll
    static void start() {
        instance = TestInstance.start(Map.of());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void everyoneGetsTheAccountOfTheWorkSideUnlessTheyAskForThePublicOne() {
        JdbcClient work = instance.bean(JdbcClient.class);
        JdbcClient published = instance.context().getBean("publicJdbc", JdbcClient.class);

        assertThat(ask(work, "select current_user"))
                .isEqualTo(instance.database().user() + "_app");
        assertThat(ask(published, "select current_user"))
                .isEqualTo(instance.database().user() + "_public");
        assertThat(ask(work, "show time zone")).isEqualTo("UTC");
        assertThat(ask(published, "show time zone")).isEqualTo("UTC");
    }

    @Test
    void neitherAccountMayMakeTablesAndThePublicOneMayNotEvenTry() {
        JdbcClient work = instance.bean(JdbcClient.class);
        JdbcClient published = instance.context().getBean("publicJdbc", JdbcClient.class);

        assertThatThrownBy(() -> work.sql("create table public.mine (id int)").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> published.sql("create table public.mine (id int)").update())
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void itIsReadyWhileTheDatabaseAnswersAndTellsItsFigures() {
        OperationsApi operations = instance.bean(OperationsApi.class);

        assertThat(operations.lives()).isEqualTo("ok\n");
        assertThat(operations.ready().getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(operations.metrics().getBody()).contains("jvm_memory_used_bytes", "hikaricp_connections");
    }

    @Test
    void databasesOfTwoTestsDoNotKnowEachOther() throws Exception {
        DatabaseLocation one = TestInstance.freshDatabase();
        DatabaseLocation other = TestInstance.freshDatabase();

        try (var connection = one.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table mine (id int)");
        }

        try (var connection = other.connect();
                var rows = connection.createStatement().executeQuery("select to_regclass('mine')::text")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isNull();
        }
    }

    private static String ask(JdbcClient client, String sql) {
        return client.sql(sql).query(String.class).single();
    }
}
