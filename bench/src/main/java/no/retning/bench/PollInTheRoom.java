package no.retning.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** A room full of people who join a poll and answer it, with screens open meanwhile. */
final class PollInTheRoom implements Benchmark {
    private static final int VOTERS = Integer.getInteger("retning.bench.voters", 2_000);
    private static final int SCREENS = Integer.getInteger("retning.bench.screens", 20);
    private static final int MOST_ROOMS_BEFORE = 6;
    private static final double SETTLED = 0.95;
    private static final int CONNECTIONS = 64;
    private static final double MOST_SECONDS = 10;
    private static final double MOST_SECONDS_TO_SCREENS = 2;
    private static final int OK = 200;
    private static final int DONE = 303;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        warmUpVoters();
        try (var ours = Retning.start();
                var secretary = PollSecretary.signedIn(ours)) {
            var before = warmUp(ours, secretary);
            var rows = new ArrayList<Row>();
            rows.add(Row.atMost(
                    "the first room of " + VOTERS + " after a start", "s", before.getFirst(), MOST_SECONDS, "cold"));
            rows.addAll(measure(ours, secretary, secretary.openPoll(), before));
            return rows;
        }
    }

    /** The voters live in this JVM: they learn to be quick with another instance, so that the first room measures the server. */
    private static void warmUpVoters() throws IOException, InterruptedException {
        try (var another = Retning.start();
                var secretary = PollSecretary.signedIn(another)) {
            warmUp(another, secretary);
        }
    }

    /** Rooms of the same size until one is no longer clearly quicker than the one before; the seconds of each. */
    private static List<Double> warmUp(Retning ours, PollSecretary secretary) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        boolean settled = false;
        while (!settled && seconds.size() < MOST_ROOMS_BEFORE) {
            long begun = System.nanoTime();
            double took = (vote(ours, secretary.openPoll().code(), VOTERS) - begun) / NANOS;
            settled = !seconds.isEmpty() && took > SETTLED * seconds.getLast();
            seconds.add(took);
        }
        return seconds;
    }

    private static List<Row> measure(
            Retning ours, PollSecretary secretary, PollSecretary.Opened poll, List<Double> before)
            throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        try (var screens = Screens.open(ours, poll.code(), SCREENS)) {
            screens.await(0);
            long begun = System.nanoTime();
            long lastThanked = vote(ours, poll.code(), VOTERS);
            rows.add(Row.atMost(
                    VOTERS + " voters join and answer",
                    "s",
                    (lastThanked - begun) / NANOS,
                    MOST_SECONDS,
                    "page, answer, thanks: %d requests; rooms before it, in s: %s"
                            .formatted(
                                    3 * VOTERS,
                                    before.stream().map("%.1f"::formatted).toList())));
            double late = Math.max(0, (screens.await(VOTERS) - lastThanked) / NANOS);
            rows.add(Row.atMost(
                    "the last of " + SCREENS + " screens is right after the last answer",
                    "s",
                    late,
                    MOST_SECONDS_TO_SCREENS,
                    ""));
            var counted = secretary.closeAndReveal(poll);
            rows.add(Row.atMost(
                    "answers not counted exactly once",
                    "answers",
                    (double) Math.abs(VOTERS / 2 - counted.first()) + Math.abs(VOTERS - VOTERS / 2 - counted.second()),
                    0,
                    "of " + VOTERS));
            double shown = Math.max(0, (screens.awaitResult() - counted.revealedAt()) / NANOS);
            rows.add(Row.atMost(
                    "the last of " + SCREENS + " screens shows the result after it is revealed",
                    "s",
                    shown,
                    MOST_SECONDS_TO_SCREENS,
                    ""));
        }
        rows.add(Row.atMost("memory of the JVM after it", "MiB", ours.residentMebibytes(), 512, ""));
        return rows;
    }

    /** Everyone opens the page, answers, every other one with yes, and sees the thanks; returns when the last was thanked. */
    private static long vote(Retning ours, String code, int voters) throws IOException, InterruptedException {
        var last = new AtomicLong();
        var atOnce = new Semaphore(CONNECTIONS);
        var voting = new ArrayList<Future<?>>();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(30))
                        .build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int voter = 0; voter < voters; voter++) {
                var choice = String.valueOf(voter % 2);
                voting.add(threads.submit(() -> {
                    atOnce.acquire();
                    try {
                        vote(client, ours.url("/avstemning/" + code), choice);
                    } finally {
                        atOnce.release();
                    }
                    last.accumulateAndGet(System.nanoTime(), Math::max);
                    return true;
                }));
            }
            for (var one : voting) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("A voter failed: " + failed.getCause(), failed);
        }
        return last.get();
    }

    private static void vote(HttpClient client, URI page, String choice) throws IOException, InterruptedException {
        var joined = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        require(joined.statusCode(), OK, page);
        var device = joined.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
        var answered = client.send(
                HttpRequest.newBuilder(page)
                        .header("Cookie", device)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString("q0=" + choice))
                        .build(),
                BodyHandlers.discarding());
        require(answered.statusCode(), DONE, page);
        var thanks = HttpRequest.newBuilder(URI.create(page + "?takk"))
                .header("Cookie", device)
                .build();
        require(client.send(thanks, BodyHandlers.discarding()).statusCode(), OK, page);
    }

    private static void require(int status, int expected, URI page) throws IOException {
        if (status != expected) {
            throw new IOException(page + " answered " + status);
        }
    }
}
