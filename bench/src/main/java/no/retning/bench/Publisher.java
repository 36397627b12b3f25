package no.retning.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A secretary of the example who changes a paragraph of its strategy and publishes it, again and again, over HTTP. */
final class Publisher implements AutoCloseable {
    /** The public page that the paragraph stands on. */
    static final String PAGE = "/strategi/nasjonal-e-helsestrategi-2023-2030/kapittel/strategiens-rolle";

    private static final String PARAGRAPH = "/api/v1/things/paragraph/felles-strategi";
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern STRATEGY_ID = Pattern.compile("\"thing\":\\{[^}]*\"id\":\"" + ID);
    private static final Pattern PARAGRAPH_ID = Pattern.compile("\"item\":\\{.*?\"id\":\"" + ID);
    private static final Pattern VERSION = Pattern.compile("målingens utgave nummer (\\d+)");
    private static final int DONE = 303;

    private final Retning retning;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String paragraph;
    private final String strategy;

    private Publisher(Retning retning) throws IOException, InterruptedException {
        this.retning = retning;
        send("/logg-inn", HtmlForm.on(get("/logg-inn"), "/logg-inn").with("rolle", "secretariat"));
        var known = get(PARAGRAPH);
        this.paragraph = "/arbeid/avsnitt/" + found(PARAGRAPH_ID, known);
        this.strategy = "/arbeid/strategi/" + found(STRATEGY_ID, known);
    }

    static Publisher signedIn(Retning retning) throws IOException, InterruptedException {
        return new Publisher(retning);
    }

    /** Publishes a version, counted from 1, and returns when the application has said that it is out. */
    void publish(int version) throws IOException, InterruptedException {
        send(
                paragraph,
                HtmlForm.on(get(paragraph), paragraph)
                        .with("text.nb", "Dette er målingens utgave nummer " + version + "."));
        var publish = strategy + "/publiser";
        send(publish, HtmlForm.on(get(publish), publish).with("reason.nb", "Måling av friskhet."));
    }

    /** Which version the bytes of {@link #PAGE} show; 0 for what stood there before the first. */
    static int version(byte[] page) {
        var shown = VERSION.matcher(new String(page, StandardCharsets.UTF_8));
        return shown.find() ? Integer.parseInt(shown.group(1)) : 0;
    }

    @Override
    public void close() {
        client.close();
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("The example is not as expected: " + text);
        }
        return found.group(1);
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(retning.url(path)));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private void send(String path, HtmlForm form) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(retning.url(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form.encoded())));
        if (answer.statusCode() != DONE) {
            throw new IOException("A form sent to " + path + " was answered by " + answer.statusCode());
        }
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
