package no.retning.monitor.internal;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.pxweb.Codes;
import no.retning.formats.pxweb.PxTable;
import no.retning.instance.Problem;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A service of tables as PxWeb answers, of its first or its second version, whichever it is. */
final class PxWebService {
    private static final int DEFAULT_CELLS = 10_000;
    private static final int LONGEST_ADDRESS = 1_800;

    private final PatientClient client;
    private final String root;
    private final boolean second;
    private final Limits limits;

    private PxWebService(PatientClient client, String root, boolean second, Limits limits) {
        this.client = client;
        this.root = root;
        this.second = second;
        this.limits = limits;
    }

    /**
     * What it gives at once.
     *
     * @param calls how many questions it answers in a window
     */
    record Limits(long cells, int calls, Duration window) {}

    /** @param address with or without a slash at the end */
    static PxWebService at(URI address, PatientClient client) {
        var root = address.toString().replaceAll("/+$", "");
        var config = json(client.ask(get(root + "/config")));
        if (config != null && config.has("apiVersion")) {
            return new PxWebService(client, root, true, limits(config, "maxDataCells", "maxCallsPerTimeWindow"));
        }
        var first = json(client.ask(get(root + "/?config")));
        return new PxWebService(
                client,
                root,
                false,
                limits(first == null ? Json.MAPPER.createObjectNode() : first, "maxCells", "maxCalls"));
    }

    private static Limits limits(JsonNode config, String cells, String calls) {
        long most = config.path(cells).asLong(config.path("maxValues").asLong(DEFAULT_CELLS));
        return new Limits(
                Math.max(1, most),
                Math.max(1, config.path(calls).asInt(10)),
                Duration.ofSeconds(Math.clamp(config.path("timeWindow").asInt(10), 0, 300)));
    }

    Limits limits() {
        return limits;
    }

    /** What the table has. @throws Problem if there is no such table */
    PxTable table(String id) {
        var answer = client.ask(get(second ? second(id) + "/metadata" : first(id)));
        if (!answer.isGood()) {
            throw refused("the table " + id, answer);
        }
        try {
            return PxTable.read(answer.body());
        } catch (InvalidDataset unreadable) {
            throw new Problem("%s: %s".formatted(id, unreadable.getMessage()), unreadable);
        }
    }

    /** A portion of it as JSON-stat. @throws Problem if the service refuses it */
    byte[] data(String id, List<Codes> portion) {
        var answer = client.ask(second ? secondData(id, portion) : firstData(id, portion));
        if (!answer.isGood()) {
            throw refused("%s of the table %s".formatted(sizes(portion), id), answer);
        }
        return answer.body();
    }

    private static String sizes(List<Codes> portion) {
        return portion.stream()
                .map(one -> one.variable() + " (" + one.all().size() + ")")
                .collect(Collectors.joining(", "));
    }

    private Problem refused(String what, PatientClient.Answer answer) {
        var json = json(answer);
        var why = json == null
                ? ""
                : List.of("detail", "title", "error").stream()
                        .map(name -> json.path(name).asString(""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .map(text -> ": " + text)
                        .orElse("");
        return new Problem("%s answers %d when asked for %s%s".formatted(root, answer.status(), what, why));
    }

    private String first(String id) {
        return root + "/" + id.replace(" ", "%20");
    }

    private String second(String id) {
        return root + "/tables/" + encoded(id);
    }

    private HttpRequest.Builder firstData(String id, List<Codes> portion) {
        var json = Json.MAPPER.createObjectNode();
        var query = json.putArray("query");
        portion.forEach(one -> {
            var selection = query.addObject().put("code", one.variable()).putObject("selection");
            var values = selection.put("filter", "item").putArray("values");
            one.all().forEach(values::add);
        });
        json.putObject("response").put("format", "json-stat2");
        return post(first(id), Json.text(json));
    }

    private HttpRequest.Builder secondData(String id, List<Codes> portion) {
        var address = second(id) + "/data?outputFormat=json-stat2&"
                + portion.stream()
                        .map(one -> encoded("valueCodes[" + one.variable() + "]") + "="
                                + encoded(String.join(",", one.all())))
                        .collect(Collectors.joining("&"));
        if (address.length() <= LONGEST_ADDRESS) {
            return get(address);
        }
        var json = Json.MAPPER.createObjectNode();
        var selection = json.putArray("selection");
        portion.forEach(one -> {
            var values =
                    selection.addObject().put("variableCode", one.variable()).putArray("valueCodes");
            one.all().forEach(values::add);
        });
        return post(second(id) + "/data?outputFormat=json-stat2", Json.text(json));
    }

    private static HttpRequest.Builder get(String address) {
        return question(address).GET();
    }

    private static HttpRequest.Builder post(String address, String json) {
        return question(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private static HttpRequest.Builder question(String address) {
        try {
            return HttpRequest.newBuilder(URI.create(address));
        } catch (IllegalArgumentException malformed) {
            throw new Problem("“%s” is no address of a service".formatted(address), malformed);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Null where it is something else. */
    private static @Nullable JsonNode json(PatientClient.Answer answer) {
        try {
            var json = Json.MAPPER.readTree(answer.body());
            return json.isObject() ? json : null;
        } catch (JacksonException other) {
            return null;
        }
    }
}
