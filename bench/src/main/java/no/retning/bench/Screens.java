package no.retning.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Screens of one poll that listen for what changes. */
final class Screens implements AutoCloseable {
    private static final Pattern ANSWERS = Pattern.compile("<strong>(\\d+)</strong>");
    private static final String RESULT = "class=\"chart\"";
    private static final int PATIENCE_SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int screens;
    private final ConcurrentHashMap<String, Waiting> waiting = new ConcurrentHashMap<>();

    /** @param last when the last of the screens showed it */
    private record Waiting(CountDownLatch left, AtomicLong last) {}

    private Screens(int screens) {
        this.screens = screens;
    }

    static Screens open(Retning ours, String code, int count) throws IOException, InterruptedException {
        var all = new Screens(count);
        var streams = new ArrayList<BufferedReader>();
        for (int screen = 0; screen < count; screen++) {
            var request = HttpRequest.newBuilder(ours.url("/avstemning/" + code + "/strom"))
                    .header("Accept", "text/event-stream")
                    .build();
            var body = all.client.send(request, BodyHandlers.ofInputStream()).body();
            streams.add(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
        }
        streams.forEach(stream -> Thread.ofVirtual().start(() -> all.read(stream)));
        return all;
    }

    private void read(BufferedReader stream) {
        try {
            for (var line = stream.readLine(); line != null; line = stream.readLine()) {
                var answers = ANSWERS.matcher(line);
                if (line.startsWith("data: ") && answers.find()) {
                    shown(answers.group(1));
                }
                if (line.contains(RESULT)) {
                    shown(RESULT);
                }
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    private void shown(String what) {
        var wait = waiting(what);
        wait.last().accumulateAndGet(System.nanoTime(), Math::max);
        wait.left().countDown();
    }

    private Waiting waiting(String what) {
        return waiting.computeIfAbsent(what, none -> new Waiting(new CountDownLatch(screens), new AtomicLong()));
    }

    /** When the last screen showed this many answers. */
    long await(int answers) throws IOException, InterruptedException {
        return await(String.valueOf(answers));
    }

    /** When the last screen showed the result. */
    long awaitResult() throws IOException, InterruptedException {
        return await(RESULT);
    }

    private long await(String what) throws IOException, InterruptedException {
        var wait = waiting(what);
        if (!wait.left().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException(wait.left().getCount() + " screens never showed " + what);
        }
        return wait.last().get();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
