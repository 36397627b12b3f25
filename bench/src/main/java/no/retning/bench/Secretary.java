package no.retning.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A secretary of the example at work over HTTP. */
final class Secretary implements AutoCloseable {
    private static final int DONE = 303;

    private final Retning retning;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    private Secretary(Retning retning) {
        this.retning = retning;
    }

    static Secretary signedIn(Retning retning) throws IOException, InterruptedException {
        var secretary = new Secretary(retning);
        var form = HtmlForm.on(secretary.get("/logg-inn"), "/logg-inn");
        secretary.send("/logg-inn", form.with("rolle", "secretariat"));
        return secretary;
    }

    @Override
    public void close() {
        client.close();
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(retning.url(path)));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form, and answers with the place it leads to. */
    String send(String path, HtmlForm form) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(retning.url(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form.encoded())));
        if (answer.statusCode() != DONE) {
            throw new IOException("A form sent to " + path + " was answered by " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        for (String header : answer.headers().allValues("Set-Cookie")) {
            var pair = header.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }
}
