package no.retning.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.retning.instance.ServeOptions;
import no.retning.record.Json;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Signs where the journal stands, in the database and in a file beside it: every thousand entries, ten minutes after the
 * first entry that no checkpoint covers, and when the application stops.
 */
@Component
class Checkpoints implements DisposableBean {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Path file;
    private final SigningKey key;

    Checkpoints(JdbcClient sql, TransactionTemplate transaction, ServeOptions options) throws IOException {
        var home = options.home();
        this.sql = sql;
        this.transaction = transaction;
        this.file = home.resolve("checkpoints.jsonl");
        this.key = SigningKey.in(home.resolve("keys"));
    }

    byte[] openKey() {
        return key.open();
    }

    void sign(long count, byte[] head, Instant at) {
        sql.sql("""
                insert into journal.checkpoint (count, head, at, key, signature)
                values (:count, :head, :at, :key, :signature)
                on conflict (count) do nothing
                """)
                .param("count", count)
                .param("head", head)
                .param("at", Timestamp.from(at))
                .param("key", key.open())
                .param("signature", key.sign(Checkpoint.statement(count, head, at)))
                .update();
    }

    @Scheduled(fixedDelayString = "PT10S")
    void tenMinutesAfterTheFirstUncovered() {
        signIfWaiting("interval '10 minutes'");
        copyOut();
    }

    @Override
    public void destroy() {
        signIfWaiting("interval '0'");
        copyOut();
    }

    private void signIfWaiting(String atLeast) {
        transaction.executeWithoutResult(status -> sql.sql("""
                        with uncovered as (
                            select min(at) as since from journal.entry
                            where seq > coalesce((select max(count) from journal.checkpoint), 0)
                        )
                        select last.seq, last.hash, clock_timestamp() as now
                        from uncovered, lateral (select seq, hash from journal.entry order by seq desc limit 1) last
                        where uncovered.since <= clock_timestamp() - %s
                        """.formatted(atLeast))
                .query(row -> {
                    sign(
                            row.getLong("seq"),
                            row.getBytes("hash"),
                            row.getTimestamp("now").toInstant());
                }));
    }

    /** Appends to the file every checkpoint that it lacks: a database rolled back to an earlier day then shows. */
    private synchronized void copyOut() {
        long last = outside().stream().mapToLong(Checkpoint::count).max().orElse(0);
        var lines = new StringBuilder();
        for (var checkpoint : inside()) {
            if (checkpoint.count() > last) {
                // The line break first, so that what follows a torn line is a line of its own.
                lines.append('\n').append(line(checkpoint));
            }
        }
        try {
            Files.writeString(
                    file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Checkpoint> inside() {
        return sql.sql("select count, head, at, key, signature from journal.checkpoint order by count")
                .query((row, n) -> new Checkpoint(
                        row.getLong("count"),
                        row.getBytes("head"),
                        row.getTimestamp("at").toInstant(),
                        row.getBytes("key"),
                        row.getBytes("signature")))
                .list();
    }

    List<Checkpoint> outside() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .flatMap(line -> read(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that a power cut left half written says nothing, and the checkpoint is written again after it. */
    private static Optional<Checkpoint> read(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(checkpoint(Json.parse(line)));
        } catch (RuntimeException torn) {
            return Optional.empty();
        }
    }

    private static String line(Checkpoint checkpoint) {
        var hex = HexFormat.of();
        return Json.text(Json.MAPPER
                .createObjectNode()
                .put("count", checkpoint.count())
                .put("head", hex.formatHex(checkpoint.head()))
                .put("at", checkpoint.at().toString())
                .put("key", hex.formatHex(checkpoint.key()))
                .put("signature", hex.formatHex(checkpoint.signature())));
    }

    private static Checkpoint checkpoint(JsonNode line) {
        var hex = HexFormat.of();
        return new Checkpoint(
                line.get("count").asLong(),
                hex.parseHex(line.get("head").asString()),
                Instant.parse(line.get("at").asString()),
                hex.parseHex(line.get("key").asString()),
                hex.parseHex(line.get("signature").asString()));
    }
}
