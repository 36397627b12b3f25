package no.retning.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long the page of a goal takes to say why the goal is there, as a reader gets it from a warm server and as it is made the
 * first time, among few ties and many; and how long the map of a whole strategy takes when it is made.
 */
final class ThreadAtWork implements Benchmark {
    private static final int LARGEST = Integer.getInteger("retning.bench.links", 200_000);
    private static final List<Integer> SIZES = List.of(LARGEST / 100, LARGEST / 10, LARGEST);
    private static final int VISITS = 5_000;
    private static final int MAPS = 40;
    private static final int MEASURES_ON_MAP = 460;
    private static final double MOST_MILLIS = 2;
    private static final double MOST_MILLIS_OF_MAP = 300;
    private static final double QUANTILE = 0.95;
    /** As level as growth is called elsewhere here: at most three times as long among a hundred times as many. */
    private static final double LEVEL = 3;

    private static final double NANOS_IN_MILLI = 1e6;
    private static final int OK = 200;

    @Override
    public String name() {
        return "thread";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        var first = new TreeMap<Integer, Double>();
        var warm = new TreeMap<Integer, Double>();
        for (int size : SIZES) {
            var thread = new LargeThread(size);
            try (var ours = Retning.holding(thread::write);
                    var client = HttpClient.newHttpClient()) {
                var random = new Random(1);
                visits(ours, client, VISITS, random, 1, thread.goals() / 2);
                first.put(size, visits(ours, client, thread.goals() / 2, null, thread.goals() / 2 + 1, thread.goals()));
                warm.put(size, visits(ours, client, VISITS, random, 1, thread.goals()));
            }
        }
        return List.of(
                Row.atMost(
                        "p95 of why a goal is there, over HTTP",
                        "ms",
                        warm.lastEntry().getValue(),
                        MOST_MILLIS,
                        "by number of ties: " + told(warm)),
                Row.atMost(
                        "p95 of its making for the first time, among %d ties against %d"
                                .formatted(LARGEST, SIZES.getFirst()),
                        "times",
                        first.lastEntry().getValue() / first.firstEntry().getValue(),
                        LEVEL,
                        "ms by number of ties: " + told(first)),
                map());
    }

    private static String told(TreeMap<Integer, Double> bySize) {
        var told = new ArrayList<String>();
        bySize.forEach((size, millis) -> told.add("%d: %.1f".formatted(size, millis)));
        return String.join(", ", told);
    }

    /** @param random picks the goals; null visits each once */
    private static double visits(
            Retning ours, HttpClient client, int many, @Nullable Random random, int from, int until)
            throws IOException, InterruptedException {
        var took = new ArrayList<Double>();
        for (int visit = 0; visit < many; visit++) {
            int goal = random == null ? from + visit : from + random.nextInt(until - from + 1);
            var request =
                    HttpRequest.newBuilder(ours.url(LargeThread.goal(goal))).build();
            long begun = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            took.add((System.nanoTime() - begun) / NANOS_IN_MILLI);
            if (answer.statusCode() != OK) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
        }
        return quantile(took);
    }

    private static double quantile(List<Double> took) {
        var sorted = took.stream().sorted().toList();
        return sorted.get((int) Math.ceil(QUANTILE * sorted.size()) - 1);
    }

    /** Signed in, so that it does not come from memory. */
    private static Row map() throws IOException, InterruptedException {
        var portfolio = new LargePortfolio(MEASURES_ON_MAP);
        try (var ours = Retning.holding(portfolio::write);
                var one = Secretary.signedIn(ours)) {
            var took = new ArrayList<Double>();
            for (int visit = 0; visit < 2 * MAPS; visit++) {
                long begun = System.nanoTime();
                one.get("/kart");
                if (visit >= MAPS) {
                    took.add((System.nanoTime() - begun) / NANOS_IN_MILLI);
                }
            }
            return Row.atMost(
                    "p95 of the map of a strategy with %d things"
                            .formatted(portfolio.measures() + portfolio.activities()),
                    "ms",
                    quantile(took),
                    MOST_MILLIS_OF_MAP,
                    "");
        }
    }
}
