package no.retning.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A monitor with the figures of a whole country: read from memory beside databases, shown on a page, published. */
final class MonitorAtWork implements Benchmark {
    private static final int SECONDS = Integer.getInteger("retning.bench.seconds", 10);
    private static final double LEAST_REQUESTS = 1_000;
    private static final double MOST_SECONDS = 60;
    /** Publishing is level if a figure of the largest release takes no longer than this many times one of the smallest. */
    private static final double LEVEL = 1.0;

    @Override
    public String name() {
        return "monitor";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        try (var ours = Retning.start()) {
            rows.addAll(new CubesBesideTables(ours).rows());
        }
        try (var ours = Retning.holding(LargeRelease::writeIndicators)) {
            rows.add(scorecard(ours));
            rows.addAll(published(ours));
        }
        return rows;
    }

    private static Row scorecard(Retning ours) throws IOException, InterruptedException {
        var wrk = Wrk.find();
        var page = ours.url("/mitt-omrade?omrade=5001");
        wrk.requestsPerSecond(page, Map.of(), SECONDS);
        return Row.atLeast(
                "the page of one area, every indicator on it",
                "requests/s",
                wrk.requestsPerSecond(page, Map.of(), SECONDS),
                LEAST_REQUESTS,
                "warm, " + SECONDS + " s");
    }

    private static List<Row> published(Retning ours) throws IOException, InterruptedException {
        var grown = new ArrayList<String>();
        double first = 0;
        double seconds = 0;
        double each = 0;
        for (var release : LargeRelease.SIZES) {
            var file = release.write();
            seconds = ours.seconds("import", "jsonstat", file.toString(), "--indicator", release.slug());
            each = seconds / release.figures();
            first = first == 0 ? each : first;
            grown.add("%,d: %.1f s".formatted(release.figures(), seconds));
        }
        var note = "from the file to the last reader, the start of the program included: " + String.join(", ", grown);
        return List.of(
                Row.atMost("a release of 2.5 million figures", "s", seconds, MOST_SECONDS, note),
                Row.atMost(
                        "a figure of the largest release as against one of the smallest",
                        "times",
                        each / first,
                        LEVEL,
                        note));
    }
}
