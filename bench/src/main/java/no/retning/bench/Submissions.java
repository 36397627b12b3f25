package no.retning.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers of 200 words that were written before and are sent over HTTP, each until its receipt is there, beside single rows
 * with the same words that pgbench puts into the same server with as many clients.
 */
final class Submissions {
    private static final int SENT = Integer.getInteger("retning.bench.submissions", 20_000);
    private static final int BURST = Integer.getInteger("retning.bench.burst", 100_000);
    private static final int CLIENTS = Integer.getInteger("retning.bench.senders", 32);
    private static final int BURST_CLIENTS = 512;
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int PEER_SECONDS = 5;
    private static final int WORDS = 200;
    private static final int DONE = 303;
    private static final int CROWDED = 503;
    private static final int CODE_SIGNS = 16;
    private static final double NANOS = 1e9;
    static final String WRITTEN = "Dette er en illustrerende merknad til forslaget. ".repeat(WORDS / 7);
    static final String WORDS_SAID =
            "{\"as\": \"organisation\", \"organisations\": \"Eksempelforeningen\", \"whole.text\": \"%s\"}"
                    .formatted(WRITTEN);

    private final Random random = new Random(1);

    List<Row> rows() throws IOException, InterruptedException {
        var peer = Pgbench.find();
        try (var ours = Retning.start();
                var database = ours.database();
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            var insert = peerTable(database);
            send(ours, client, begun(database, SENT), CLIENTS);
            var rates = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                theirs.add(peer.rowsPerSecond(ours.server(), insert, CLIENTS, PEER_SECONDS));
                rates.add(SENT
                        / send(ours, client, begun(database, SENT), CLIENTS).seconds());
                ratios.add(rates.getLast() / theirs.getLast());
            }
            var rows = new ArrayList<Row>();
            rows.add(Row.told(
                    "the same over HTTP, %d senders".formatted(CLIENTS),
                    "/s",
                    Spread.of(rates),
                    Spread.of(theirs),
                    Spread.of(ratios),
                    "with a request for each, and its sender on this machine too"));
            rows.add(burst(ours, client, database));
            return rows;
        } catch (SQLException failed) {
            throw new IOException("The database: " + failed.getMessage(), failed);
        }
    }

    /** How many a second are received when they are sent to an instance as it is now, round by round. */
    List<Double> rates(Retning ours, HttpClient client) throws IOException, InterruptedException {
        try (var database = ours.database()) {
            send(ours, client, begun(database, SENT), CLIENTS);
            var rates = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                rates.add(SENT
                        / send(ours, client, begun(database, SENT), CLIENTS).seconds());
            }
            return rates;
        } catch (SQLException failed) {
            throw new IOException("The database: " + failed.getMessage(), failed);
        }
    }

    private Row burst(Retning ours, HttpClient client, Connection database)
            throws IOException, InterruptedException, SQLException {
        var codes = begun(database, BURST);
        var sent = send(ours, client, codes, BURST_CLIENTS);
        long wrong = count(database, """
                select count(*) from hearing.draft d
                where d.code in (select sha256(code::bytea) from unnest(?::text[]) as code)
                  and (select count(*)
                       from (select answer from hearing.receipt union all select answer from hearing.intake) received
                       where received.answer = d.id) <> 1
                """, codes);
        return Row.atMost(
                "of a burst of %d answers, lost or doubled".formatted(BURST),
                "answers",
                wrong,
                0,
                "all receipted after %.0f s; longest wait for a receipt %.1f s; %d told to come again"
                        .formatted(sent.seconds(), sent.longest(), sent.crowded()));
    }

    /** Drafts as respondents leave them before they send: written and saved once; returns their codes. */
    private List<String> begun(Connection database, int count) throws SQLException {
        var codes = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var code = new StringBuilder();
            random.ints(CODE_SIGNS, 2, 10).forEach(code::append);
            codes.add(code.toString());
        }
        begin(database, codes);
        return codes;
    }

    /** Begins an answer to the example's open hearing for each of these codes; returns their ids. */
    static List<UUID> begin(Connection database, List<String> codes) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = database.prepareStatement("""
                insert into hearing.draft (id, hearing, code, content, saves)
                select gen_random_uuid(), h.id, sha256(code::bytea), ?::jsonb, 1
                from unnest(?::text[]) as code,
                     (select h.id from hearing.hearing h join record.record r on r.id = h.id
                      where r.state in ('open', 'extended') and h.deadline > clock_timestamp() + interval '1 hour' limit 1) h
                returning id
                """)) {
            statement.setString(1, WORDS_SAID);
            statement.setArray(2, database.createArrayOf("text", codes.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        if (ids.size() != codes.size()) {
            throw new SQLException("There is no open hearing in the example");
        }
        return ids;
    }

    /** @param crowded how often a sender was told to come again */
    private record Sent(double seconds, double longest, int crowded) {}

    /** So many at a time send all of these; whoever is told to come again does so at the time that they were told. */
    private static Sent send(Retning ours, HttpClient client, List<String> codes, int clients)
            throws IOException, InterruptedException {
        var next = new AtomicInteger();
        var crowded = new AtomicInteger();
        var longest = new AtomicLong();
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<Future<?>>();
            for (int i = 0; i < clients; i++) {
                sending.add(threads.submit(() -> {
                    for (int at = next.getAndIncrement(); at < codes.size(); at = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        crowded.addAndGet(send(ours, client, codes.get(at)));
                        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
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
        return new Sent((System.nanoTime() - begun) / NANOS, longest.get() / NANOS, crowded.get());
    }

    private static int send(Retning ours, HttpClient client, String code) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(ours.url("/horingssvar/" + code + "/send"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("saves=1"))
                .build();
        int times = 0;
        var answer = client.send(request, BodyHandlers.ofString());
        while (answer.statusCode() == CROWDED) {
            times++;
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElseThrow()));
            answer = client.send(request, BodyHandlers.ofString());
        }
        if (answer.statusCode() != DONE) {
            throw new IOException("Sending answered " + answer.statusCode());
        }
        return times;
    }

    /** Makes the table that the peer writes to; returns the statement that it writes a row with. */
    static String peerTable(Connection database) throws SQLException {
        try (var once = database.createStatement()) {
            once.execute("create table public.bench_row (id uuid primary key default gen_random_uuid(),"
                    + " at timestamptz not null default clock_timestamp(), content jsonb not null)");
        }
        return "insert into public.bench_row (content) values ('" + WORDS_SAID + "')";
    }

    private static long count(Connection database, String query, List<String> codes) throws SQLException {
        try (var statement = database.prepareStatement(query)) {
            statement.setArray(1, database.createArrayOf("text", codes.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
