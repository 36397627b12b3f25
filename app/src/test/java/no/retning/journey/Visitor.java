package no.retning.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is not signed in and asks over plain HTTP. */
final class Visitor {
    private static final Pattern ADDRESS = Pattern.compile("(?:href=\"|<loc>)([^\"<]+)");
    private static final boolean LONG = Boolean.getBoolean("long");
    private static final List<String> LANGUAGES = List.of("", "/nn", "/en");
    private static final JsonMapper JSON = new JsonMapper();

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Visitor(URI base) {
        this.base = base;
    }

    record Answer(String address, int status, String type, byte[] bytes) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(bytes);
        }

        /** The addresses on this instance that the answer leads to, from the slash on. */
        Set<String> addresses(URI base) {
            var addresses = new LinkedHashSet<String>();
            ADDRESS.matcher(body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
                    .map(address -> address.startsWith(base + "/")
                            ? address.substring(base.toString().length())
                            : address)
                    .filter(address -> address.startsWith("/"))
                    .forEach(addresses::add);
            return addresses;
        }
    }

    Answer get(String path) {
        return get(path, "text/html,*/*;q=0.8");
    }

    Answer get(String path, String accept) {
        var request = HttpRequest.newBuilder(base.resolve(path)).header("Accept", accept);
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(path + " as " + accept, answer.statusCode(), type, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> addressesOn(String page) {
        return get(page).addresses(base);
    }

    /**
     * Every page, feed and file that the home pages and the sitemap lead to, by any number of steps; every other page in
     * Nynorsk or English too, in a long run all of them in both. The map from the first place only that leads into it.
     */
    Map<String, Answer> everyPage() {
        var answers = new LinkedHashMap<String, Answer>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<>(List.of("/", "/nn/", "/en/", "/sitemap.xml"));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (address.startsWith("/ressurser/")
                    || !isDrawn(address)
                    || !seen.add(address.replaceFirst("ved=.*", ""))) {
                continue;
            }
            var answer = get(address);
            answers.put(address, answer);
            if (answer.type().contains("html") || answer.type().contains("xml")) {
                waiting.addAll(answer.addresses(base));
            }
        }
        return answers;
    }

    private static boolean isDrawn(String address) {
        int turn = Math.floorMod(address.replaceFirst("^/(nn|en)/", "/").hashCode(), 4);
        return LONG
                || !address.startsWith("/nn/") && !address.startsWith("/en/")
                || turn == 0 && address.startsWith("/nn/")
                || turn == 1 && address.startsWith("/en/");
    }

    /** All that the open API and the permalinks, in a language by turns, say of all that is published. */
    List<Answer> everyFact() {
        var answers = new ArrayList<Answer>();
        var editions = get("/api/v1/editions");
        answers.add(editions);
        for (var head : editions.json().get("editions")) {
            var edition = get(head.get("content").stringValue());
            answers.add(edition);
            answers.add(get("/id/edition/" + head.get("sha256").stringValue(), "application/json"));
            items(edition.json().get("item")).forEach(item -> {
                var name = item.get("kind").stringValue() + "/" + item.get("id").stringValue();
                answers.add(get(LANGUAGES.get(Math.floorMod(name.hashCode(), LANGUAGES.size())) + "/id/" + name));
                answers.add(get("/id/" + name, "application/json"));
                answers.add(get("/api/v1/things/" + name));
                answers.add(get("/api/v1/things/" + name + "/editions"));
                answers.add(get("/api/v1/threads?from=" + name));
                answers.add(get("/api/v1/threads?to=" + name));
            });
        }
        return answers;
    }

    static Stream<JsonNode> items(JsonNode item) {
        return Stream.concat(Stream.of(item), item.get("items").valueStream().flatMap(Visitor::items));
    }
}
