package no.retning.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * How long the pages of a portfolio take while ten people work, each with a page about every second. They are signed in, so
 * that no page comes from memory. Measured at three sizes, so that one sees how it grows.
 */
final class PortfolioAtWork implements Benchmark {
    private static final int LARGEST = Integer.getInteger("retning.bench.measures", 2_000);
    private static final List<Integer> SIZES = List.of(LARGEST / 20, LARGEST / 4, LARGEST);
    private static final int USERS = 10;
    private static final int SECONDS = Integer.getInteger("retning.bench.seconds", 40);
    private static final int WARM_UP_SECONDS = Integer.getInteger("retning.bench.warm-up", 40);
    private static final long PAUSE_MILLIS = 1_000;
    private static final double MOST_MILLIS = 300;
    private static final double QUANTILE = 0.95;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        var bySize = new TreeMap<Integer, Map<String, Double>>();
        for (int size : SIZES) {
            bySize.put(size, measured(new LargePortfolio(size)));
        }
        var last = bySize.lastEntry();
        var rows = new ArrayList<Row>();
        last.getValue().forEach((what, millis) -> {
            var grown = new ArrayList<String>();
            bySize.forEach((size, found) -> grown.add("%d: %.0f".formatted(size, found.get(what))));
            rows.add(Row.atMost(
                    "p95 of " + what,
                    "ms",
                    millis,
                    MOST_MILLIS,
                    "by number of measures, ten times as many activities: " + String.join(", ", grown)));
        });
        return rows;
    }

    private static Map<String, Double> measured(LargePortfolio portfolio) throws IOException, InterruptedException {
        try (var ours = Retning.holding(portfolio::write)) {
            var users = new ArrayList<Secretary>();
            try {
                for (int user = 0; user < USERS; user++) {
                    users.add(Secretary.signedIn(ours));
                }
                var pages = pages(portfolio, users.getFirst());
                work(users, pages, WARM_UP_SECONDS);
                return quantiles(pages, work(users, pages, SECONDS));
            } finally {
                users.forEach(Secretary::close);
            }
        }
    }

    /** What is visited: what a page is called, and addresses of such pages. */
    private static Map<String, List<String>> pages(LargePortfolio portfolio, Secretary one)
            throws IOException, InterruptedException {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("the portfolio", List.of("/portefolje", "/portefolje?side=2", "/en/portefolje"));
        pages.put("a measure", some("/tiltak/maling-tiltak-", portfolio.measures()));
        var linked = "/veikart?veikart=" + LargePortfolio.LINKED;
        pages.put(
                "a roadmap",
                List.of(
                        linked,
                        linked + "&for=hospital",
                        linked + "&vis=eier",
                        linked + "&vis=gruppe",
                        linked + "&vis=tid",
                        linked + "&side=2"));
        pages.put("an activity", some("/aktivitet/maling-aktivitet-", portfolio.activities()));
        pages.put("measures at work", List.of("/arbeid/tiltak"));
        pages.put(
                "a measure at work",
                found(one, "/arbeid/tiltak", "/arbeid/tiltak/" + ID).subList(0, 3));
        var roadmap = found(
                        one,
                        "/arbeid/veikart",
                        "/arbeid/veikart/" + ID + "(?=\"[^>]*>[^<]*" + LargePortfolio.LINKED + ")")
                .getFirst();
        pages.put("a roadmap at work", List.of(roadmap));
        pages.put(
                "an activity at work",
                found(one, roadmap, "/arbeid/aktivitet/" + ID).subList(0, 3));
        pages.put("what if, before one asks", List.of(roadmap + "/hva-om"));
        pages.put("what if an activity slips", slips(roadmap, pages.get("an activity at work")));
        return pages;
    }

    /** The first, one in the middle and the last. */
    private static List<String> some(String address, int last) {
        return List.of(address + 1, address + Math.max(1, last / 2), address + last);
    }

    private static List<String> slips(String roadmap, List<String> activities) {
        return activities.stream()
                .map(activity ->
                        roadmap + "/hva-om?maneder=6&aktivitet=" + activity.substring(activity.lastIndexOf('/') + 1))
                .toList();
    }

    private static List<String> found(Secretary one, String page, String pattern)
            throws IOException, InterruptedException {
        return Pattern.compile(pattern)
                .matcher(one.get(page))
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }

    private record Visited(String what, double millis) {}

    private static List<Visited> work(List<Secretary> users, Map<String, List<String>> pages, int seconds)
            throws IOException, InterruptedException {
        var visited = new ConcurrentLinkedQueue<Visited>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var working = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < users.size(); user++) {
                var one = users.get(user);
                var random = new Random(user);
                working.add(threads.submit(() -> {
                    var kinds = List.copyOf(pages.entrySet());
                    while (System.nanoTime() < end) {
                        Thread.sleep(random.nextLong(2 * PAUSE_MILLIS));
                        var kind = kinds.get(random.nextInt(kinds.size()));
                        var some = kind.getValue();
                        long begun = System.nanoTime();
                        one.get(some.get(random.nextInt(some.size())));
                        visited.add(new Visited(kind.getKey(), (System.nanoTime() - begun) / NANOS_IN_MILLI));
                    }
                    return true;
                }));
            }
            for (var one : working) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("Somebody at work failed: " + failed.getCause(), failed);
        }
        return List.copyOf(visited);
    }

    private static Map<String, Double> quantiles(Map<String, List<String>> pages, List<Visited> visited) {
        var quantiles = new LinkedHashMap<String, Double>();
        for (var what : pages.keySet()) {
            double[] sorted = visited.stream()
                    .filter(one -> one.what().equals(what))
                    .mapToDouble(Visited::millis)
                    .sorted()
                    .toArray();
            quantiles.put(what, sorted[(int) Math.min(sorted.length - 1L, Math.ceil(QUANTILE * sorted.length) - 1)]);
        }
        return quantiles;
    }
}
