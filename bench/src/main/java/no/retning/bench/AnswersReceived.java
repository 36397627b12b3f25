package no.retning.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.EnterAnswers;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.SendAnswer;
import no.retning.instance.Application;
import no.retning.instance.EmbeddedPostgres;
import no.retning.instance.Schema;
import no.retning.instance.ServeOptions;
import no.retning.record.LocalisedText;

/**
 * Answers of 200 words, each sent by the call that the page for sending makes and until its receipt is on the disk, beside single
 * rows with the same words that pgbench puts into the same server. No request is in it on either side.
 */
final class AnswersReceived {
    private static final int SENT = Integer.getInteger("retning.bench.submissions", 20_000);
    private static final int SENDERS = Integer.getInteger("retning.bench.senders", 256);

    /** A connection each: more than this the server does not take, and it writes no faster with more. */
    private static final int PEER_CLIENTS = 64;

    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int PEER_SECONDS = 5;
    private static final double LEAST_RATIO = 0.7;
    private static final double NANOS = 1e9;
    private static final String WHO = "Eksempelforeningen";
    private static final SendAnswer.Words WORDS = new SendAnswer.Words(
            LocalisedText.of("nb", WHO),
            new AnswerContent(
                    List.of(new OnBehalfOf(WHO, null)),
                    false,
                    List.of(new AnswerPoint(null, null, Submissions.WRITTEN.strip())),
                    List.of(),
                    "nb"),
            AnswerContact.NONE);

    List<Row> rows() throws IOException, InterruptedException {
        var peer = Pgbench.find();
        Path home = Files.createTempDirectory("retning-bench");
        try (var server = EmbeddedPostgres.start(home.resolve("postgres"), home.resolve("postgres.log"))) {
            Schema.prepare(server.location());
            var options = new ServeOptions(0, home, true, false, ServeOptions.LOOPBACK);
            try (var application =
                            Application.serve(no.retning.Retning.class, server.location(), options, new HashMap<>());
                    var database = server.location().connect()) {
                return rows(
                        peer,
                        Retning.server(home),
                        database,
                        application.getBean(SendAnswer.class),
                        application.getBean(EnterAnswers.class));
            }
        } catch (SQLException failed) {
            throw new IOException("The database: " + failed.getMessage(), failed);
        } finally {
            Retning.delete(home);
        }
    }

    private static List<Row> rows(
            Pgbench peer, Retning.Server server, Connection database, SendAnswer send, EnterAnswers enter)
            throws IOException, InterruptedException, SQLException {
        var insert = Submissions.peerTable(database);
        send(send, begun(database));
        enter.all();
        var rates = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        double entering = 0;
        for (int round = 0; round < ROUNDS; round++) {
            theirs.add(peer.rowsPerSecond(server, insert, PEER_CLIENTS, PEER_SECONDS));
            rates.add(SENT / send(send, begun(database)));
            ratios.add(rates.getLast() / theirs.getLast());
            long begun = System.nanoTime();
            enter.all();
            entering += (System.nanoTime() - begun) / NANOS;
        }
        return List.of(
                Row.compared(
                        "answers received and receipted, %d senders, against rows by pgbench with %d"
                                .formatted(SENDERS, PEER_CLIENTS),
                        "/s",
                        Spread.of(rates),
                        Spread.of(theirs),
                        Spread.of(ratios),
                        LEAST_RATIO),
                Row.atMost(
                        "of %d of them, lost or doubled".formatted(SENT * (ROUNDS + 1)),
                        "answers",
                        wrong(database),
                        0,
                        "entered afterwards, %.0f a second".formatted(SENT * ROUNDS / entering)));
    }

    private static List<UUID> begun(Connection database) throws SQLException {
        return Submissions.begin(
                database,
                Stream.generate(() -> UUID.randomUUID().toString()).limit(SENT).toList());
    }

    /** Seconds until all have their receipts. */
    private static double send(SendAnswer send, List<UUID> drafts) throws IOException, InterruptedException {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<Future<?>>();
            for (int i = 0; i < SENDERS; i++) {
                sending.add(threads.submit(() -> {
                    for (int at = next.getAndIncrement(); at < drafts.size(); at = next.getAndIncrement()) {
                        var outcome = send.send(drafts.get(at), 1, WORDS, false, receipt -> Optional.empty());
                        if (!(outcome instanceof SendAnswer.Outcome.Received)) {
                            throw new IOException("Sending came to " + outcome);
                        }
                    }
                    return true;
                }));
            }
            for (var one : sending) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("A sender failed: " + failed.getCause(), failed);
        }
        return (System.nanoTime() - begun) / NANOS;
    }

    private static long wrong(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from hearing.draft d
                        where d.saves = 1 and d.content ->> 'organisations' = 'Eksempelforeningen'
                          and (select count(*) from hearing.answer a join hearing.receipt r on r.answer = a.id
                               where a.id = d.id) <> 1
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
