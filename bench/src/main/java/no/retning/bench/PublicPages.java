package no.retning.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A published page against nginx serving the same bytes; memory after the load; nothing stale under it. */
final class PublicPages implements Benchmark {
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("retning.bench.seconds", 3);
    private static final int WARM_UP_SECONDS = Integer.getInteger("retning.bench.warm-up", 10);
    private static final double GOAL = 0.8;
    private static final double MOST_MEBIBYTES = 512;
    private static final String PATH = System.getProperty("retning.bench.page", "/");
    private static final Map<String, String> GZIP = Map.of("Accept-Encoding", "gzip");
    private static final Set<String> NGINX_SENDS_ITSELF = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "etag",
            "date",
            "server",
            "connection",
            "last-modified");

    @Override
    public String name() {
        return "public";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Wrk wrk = Wrk.find();
        var rows = new ArrayList<Row>();
        try (var ours = Retning.start();
                var client = HttpClient.newHttpClient()) {
            URI page = ours.url(PATH);
            var plain = get(client, page, Map.of());
            var gzip = get(client, page, GZIP);
            requirePage(plain, gzip);
            try (var theirs =
                    Nginx.serving(plain.body(), gzip.body(), header(plain, "Content-Type"), headersToCopy(plain))) {
                requireSame(plain, get(client, theirs.url(), Map.of()));
                requireSame(gzip, get(client, theirs.url(), GZIP));
                var duel = new Duel(wrk, page, theirs.url());
                duel.warmUp();
                rows.add(duel.fight("page, %d bytes".formatted(plain.body().length), Map.of(), Map.of()));
                rows.add(duel.fight("page, gzip, %d bytes".formatted(gzip.body().length), GZIP, GZIP));
                rows.add(duel.fight(
                        "page unchanged (304)",
                        unchanged(client, page, plain),
                        unchanged(client, theirs.url(), get(client, theirs.url(), Map.of()))));
            } catch (Unmeasurable missing) {
                rows.add(Row.skipped("page against nginx", missing.why()));
            }
            rows.add(new Freshness().measure(ours));
            rows.add(Row.atMost(
                    "memory of the JVM after the load", "MiB", ours.residentMebibytes(), MOST_MEBIBYTES, ""));
        }
        return rows;
    }

    /** Two servers under the same load, by turns, the first by turns too. */
    private record Duel(Wrk wrk, URI ours, URI theirs) {
        void warmUp() throws IOException, InterruptedException {
            wrk.requestsPerSecond(ours, Map.of(), WARM_UP_SECONDS);
            wrk.requestsPerSecond(theirs, Map.of(), 1);
        }

        Row fight(String what, Map<String, String> toUs, Map<String, String> toThem)
                throws IOException, InterruptedException {
            wrk.requestsPerSecond(ours, toUs, SECONDS);
            var our = new ArrayList<Double>();
            var their = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                boolean first = round % 2 == 0;
                double before = wrk.requestsPerSecond(first ? ours : theirs, first ? toUs : toThem, SECONDS);
                double after = wrk.requestsPerSecond(first ? theirs : ours, first ? toThem : toUs, SECONDS);
                our.add(first ? before : after);
                their.add(first ? after : before);
                ratios.add(our.getLast() / their.getLast());
            }
            return Row.compared(what, "req/s", Spread.of(our), Spread.of(their), Spread.of(ratios), GOAL);
        }
    }

    private static HttpResponse<byte[]> get(HttpClient client, URI url, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url);
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void requirePage(HttpResponse<byte[]> plain, HttpResponse<byte[]> gzip) throws IOException {
        if (plain.statusCode() != 200 || !header(gzip, "Content-Encoding").equals("gzip")) {
            throw new IOException("The page " + PATH + " answered " + plain.statusCode() + ", or not in gzip");
        }
    }

    private static void requireSame(HttpResponse<byte[]> ours, HttpResponse<byte[]> theirs) throws IOException {
        if (theirs.statusCode() != 200
                || !Arrays.equals(ours.body(), theirs.body())
                || !header(ours, "Content-Encoding").equals(header(theirs, "Content-Encoding"))) {
            throw new IOException("nginx answers " + theirs.statusCode() + " and not with the same bytes");
        }
    }

    private static Map<String, String> unchanged(HttpClient client, URI url, HttpResponse<byte[]> page)
            throws IOException, InterruptedException {
        var headers = Map.of("If-None-Match", header(page, "ETag"));
        int status = get(client, url, headers).statusCode();
        if (status != 304) {
            throw new IOException(url + " answered " + status + " to who has the page");
        }
        return headers;
    }

    private static Map<String, String> headersToCopy(HttpResponse<byte[]> page) {
        var copied = new TreeMap<String, String>();
        page.headers().map().forEach((name, values) -> {
            if (!NGINX_SENDS_ITSELF.contains(name.toLowerCase(Locale.ROOT))) {
                copied.put(name, values.getFirst());
            }
        });
        return copied;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
