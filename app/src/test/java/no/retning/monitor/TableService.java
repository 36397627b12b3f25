package no.retning.monitor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.jsonstat.JsonStat;
import no.retning.formats.pxweb.Part;
import no.retning.record.Json;
import tools.jackson.databind.node.ObjectNode;

/** A service of tables as PxWeb answers, of either version, with limits, and with outages when it is told to have them. */
final class TableService implements AutoCloseable {
    static final int MOST_CELLS = 7;
    private static final List<String> AREAS = List.of("0", "0301", "1103", "4601", "5001");
    private static final List<String> YEARS = List.of("2019", "2020", "2021", "2022");

    private final HttpServer server;
    private final boolean second;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger given = new AtomicInteger();
    private volatile String updated = "2026-11-02T07:00:00Z";
    private volatile int failsFrom = Integer.MAX_VALUE;
    private volatile int updatedAt = Integer.MAX_VALUE;
    private volatile boolean flaky;
    private volatile String elsewhere = "";

    TableService(boolean second) {
        this.second = second;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    /** Every second question meets something else: a full house, a gateway that is down, a line that breaks. */
    TableService flaky() {
        flaky = true;
        return this;
    }

    /** From this portion on nothing but errors. */
    void failsFrom(int portion) {
        failsFrom = portion;
    }

    /** The table changes once, when this portion has been given. */
    void updatedAt(int portion) {
        updatedAt = portion;
    }

    void sendsOnTo(String address) {
        elsewhere = address;
    }

    /** How many portions it has given. */
    int given() {
        return given.get();
    }

    static Dataset table(String updated) {
        var values = IntStream.range(0, AREAS.size() * YEARS.size())
                .mapToObj(cell -> new BigDecimal("10.5").add(BigDecimal.valueOf(cell)))
                .toList();
        return new Dataset(
                new Dataset.About("06913", "Bruk", "no", "Statistisk sentralbyrå", updated, "", List.of()),
                List.of(
                        dimension("Region", Dimension.Role.GEO, AREAS),
                        dimension("ContentsCode", Dimension.Role.METRIC, List.of("Bruk")),
                        dimension("Tid", Dimension.Role.TIME, YEARS)),
                new ArrayList<>(values),
                Collections.emptySortedMap());
    }

    private static Dimension dimension(String id, Dimension.Role role, List<String> codes) {
        return new Dimension(
                id,
                id,
                role,
                codes.stream().map(code -> new Category(code, code)).toList());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int turn = asked.incrementAndGet();
            if (!elsewhere.isEmpty()) {
                exchange.getResponseHeaders().set("Location", elsewhere);
                exchange.sendResponseHeaders(302, -1);
            } else if (flaky && turn % 2 == 1) {
                fail(exchange, turn);
            } else {
                var path = exchange.getRequestURI().getPath();
                var query = exchange.getRequestURI().getRawQuery();
                if (second) {
                    second(exchange, path, query == null ? "" : query);
                } else {
                    first(exchange, path, query == null ? "" : query);
                }
            }
        }
    }

    private static void fail(HttpExchange exchange, int turn) throws IOException {
        switch (turn % 3) {
            case 0 -> {
                exchange.getResponseHeaders().set("Retry-After", "0");
                exchange.sendResponseHeaders(429, -1);
            }
            case 1 -> exchange.sendResponseHeaders(503, -1);
            default -> {
                // It promises more than it sends, and hangs up.
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('{');
            }
        }
    }

    private void second(HttpExchange exchange, String path, String query) throws IOException {
        switch (path) {
            case "/api/config" -> say(exchange, 200, """
                        {"apiVersion": "2.0.0", "maxDataCells": %d, "maxCallsPerTimeWindow": 1000, "timeWindow": 1}
                        """.formatted(MOST_CELLS).getBytes(StandardCharsets.UTF_8));
            case "/api/tables/06913/metadata" ->
                say(
                        exchange,
                        200,
                        JsonStat.outline(table(updated).about(), table(updated).dimensions()));
            case "/api/tables/06913/data" -> data(exchange, selections(query));
            default -> say(exchange, 404, "{\"title\": \"Non-existent table\"}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> selections(String query) {
        var selections = new LinkedHashMap<String, String>();
        for (var part : query.split("&")) {
            var name = URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8);
            if (name.startsWith("valueCodes[")) {
                selections.put(
                        name.substring("valueCodes[".length(), name.length() - 1),
                        URLDecoder.decode(part.split("=", 2)[1], StandardCharsets.UTF_8));
            }
        }
        return selections;
    }

    private void first(HttpExchange exchange, String path, String query) throws IOException {
        if (query.equals("config")) {
            say(exchange, 200, """
                    {"maxValues": %d, "maxCells": %d, "maxCalls": 1000, "timeWindow": 1, "CORS": true}
                    """.formatted(MOST_CELLS, MOST_CELLS).getBytes(StandardCharsets.UTF_8));
        } else if (!path.equals("/api/06913")) {
            say(exchange, 400, "{\"error\": \"Parameter error\"}".getBytes(StandardCharsets.UTF_8));
        } else if (exchange.getRequestMethod().equals("GET")) {
            say(exchange, 200, Json.text(variables()).getBytes(StandardCharsets.UTF_8));
        } else {
            var asks = Json.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var selections = new LinkedHashMap<String, String>();
            asks.path("query")
                    .forEach(one -> selections.put(
                            one.path("code").asString(),
                            one.path("selection")
                                    .path("values")
                                    .valueStream()
                                    .map(value -> value.asString())
                                    .collect(Collectors.joining(","))));
            data(exchange, selections);
        }
    }

    private static ObjectNode variables() {
        var json = Json.MAPPER.createObjectNode().put("title", "Bruk");
        var variables = json.putArray("variables");
        table("").dimensions().forEach(dimension -> {
            var one = variables.addObject().put("code", dimension.id()).put("text", dimension.label());
            var values = one.putArray("values");
            dimension.codes().forEach(values::add);
            if (dimension.role() == Dimension.Role.TIME) {
                one.put("time", true);
            }
        });
        return json;
    }

    private void data(HttpExchange exchange, Map<String, String> selections) throws IOException {
        if (given.get() >= failsFrom) {
            exchange.sendResponseHeaders(500, -1);
            return;
        }
        var part = Part.of(table(updated), selections, Integer.MAX_VALUE);
        if (part.values().size() > MOST_CELLS) {
            say(exchange, 403, "{\"title\": \"Cell limit exceeded\"}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        say(exchange, 200, JsonStat.write(part));
        if (given.incrementAndGet() == updatedAt) {
            updated = "2026-11-03T07:00:00Z";
        }
    }

    private static void say(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
