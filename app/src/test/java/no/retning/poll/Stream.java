package no.retning.poll;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import no.retning.TestInstance;

/** A screen that listens without a browser. */
public final class Stream implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final BufferedReader lines;
    private String id = "";

    public Stream(TestInstance instance, String path) {
        this(instance, path, "");
    }

    /** @param seen the last event that the screen has */
    Stream(TestInstance instance, String path, String seen) {
        var request = HttpRequest.newBuilder(instance.baseUrl().resolve(path))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", seen)
                .build();
        try {
            var body = client.send(request, BodyHandlers.ofInputStream()).body();
            lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String id() {
        return id;
    }

    /** What the next event says. */
    public String next() {
        var data = new StringBuilder();
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring("id: ".length());
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring("data: ".length())).append('\n');
                } else if (line.isEmpty() && !data.isEmpty()) {
                    return data.toString();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The stream ended");
    }

    /** The first event from now on that says this. */
    String until(String words) {
        var event = next();
        while (!event.contains(words)) {
            event = next();
        }
        return event;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
