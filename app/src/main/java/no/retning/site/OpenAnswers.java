package no.retning.site;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import no.retning.record.Json;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** All answers to a hearing that everybody may read at one instant, one after the other, however many they are. */
@Component
class OpenAnswers {
    /** So many lie in memory at once. */
    private static final int AT_A_TIME = 200;

    /** The instant of the transaction, and not that of the row: so each walk of one reading meets the same answers. */
    private static final String READABLE = """
            select number, revision, standing, received_at, late, sha256, body
            from edition.hearing_answer
            where hearing = ? and standing in ('published', 'partly', 'withheld') and since <= transaction_timestamp()
            order by number
            """;

    private final DataSource source;

    OpenAnswers(@Qualifier("public") DataSource source) {
        this.source = source;
    }

    /** @param body canonical JSON, of which {@code sha256} is the hash */
    record OpenAnswer(
            int number, int revision, String standing, Instant receivedAt, boolean late, String sha256, String body) {
        PublishedAnswer.Body content() {
            return Json.read(body, PublishedAnswer.Body.class);
        }
    }

    /** Does something with each answer. */
    interface Visitor {
        void visit(OpenAnswer answer) throws IOException;
    }

    /** The answers as they are at one instant. */
    interface Snapshot {
        /** Walks through all of them by number; more than one walk meets the same. */
        void each(Visitor visitor) throws IOException;
    }

    /** What is made of a snapshot. */
    interface Making {
        void make(Snapshot snapshot) throws IOException;
    }

    void read(UUID hearing, Making making) throws IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                making.make(visitor -> walk(connection, hearing, visitor));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException fault) {
            throw new IOException("The answers cannot be read", fault);
        }
    }

    private static void walk(Connection connection, UUID hearing, Visitor visitor) throws IOException {
        try (var statement = connection.prepareStatement(READABLE)) {
            statement.setFetchSize(AT_A_TIME);
            statement.setObject(1, hearing);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(answer(rows));
                }
            }
        } catch (SQLException fault) {
            throw new IOException("The answers cannot be read", fault);
        }
    }

    private static OpenAnswer answer(ResultSet row) throws SQLException {
        return new OpenAnswer(
                row.getInt("number"),
                row.getInt("revision"),
                row.getString("standing"),
                row.getTimestamp("received_at").toInstant(),
                row.getBoolean("late"),
                row.getString("sha256"),
                row.getString("body"));
    }
}
