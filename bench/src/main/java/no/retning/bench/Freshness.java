package no.retning.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Publishes under load, and looks at every answer: none may be older than what was already said to be out. */
final class Freshness {
    private static final int OK = 200;
    private static final int READERS = 16;
    private static final int PUBLICATIONS = 10;
    private static final int ANSWERS_BETWEEN = Integer.getInteger("retning.bench.answers", 2_000);

    private final AtomicInteger out = new AtomicInteger();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong stale = new AtomicLong();
    private final AtomicBoolean done = new AtomicBoolean();

    Row measure(Retning ours) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(ours.url(Publisher.PAGE)).build();
        var reading = new ArrayList<Future<?>>();
        try (var publisher = Publisher.signedIn(ours);
                var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < READERS; i++) {
                reading.add(threads.submit(() -> {
                    read(client, request);
                    return true;
                }));
            }
            try {
                for (int version = 1; version <= PUBLICATIONS; version++) {
                    awaitAnswers(reading);
                    publisher.publish(version);
                    out.set(version);
                }
                awaitAnswers(reading);
            } finally {
                done.set(true);
            }
            for (Future<?> reader : reading) {
                reader.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("A reader failed: " + failed.getCause(), failed);
        }
        return Row.atMost(
                "stale answers during " + PUBLICATIONS + " publications",
                "answers",
                (double) stale.get(),
                0,
                "of " + answers.get() + " answers");
    }

    private void read(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        while (!done.get()) {
            int atLeast = out.get();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new IOException("The page answered " + answer.statusCode());
            }
            int seen = Publisher.version(answer.body());
            answers.incrementAndGet();
            if (seen < atLeast) {
                stale.incrementAndGet();
            }
        }
    }

    private void awaitAnswers(Iterable<Future<?>> reading) throws InterruptedException {
        long enough = answers.get() + ANSWERS_BETWEEN;
        while (answers.get() < enough) {
            for (Future<?> reader : reading) {
                if (reader.isDone()) {
                    return;
                }
            }
            Thread.sleep(5);
        }
    }
}
