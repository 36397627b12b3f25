package no.retning.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.retning.engines.likeness.Alone;
import no.retning.engines.likeness.Forest;
import no.retning.engines.likeness.Grouping;
import no.retning.engines.likeness.Groups;
import no.retning.engines.likeness.Settings;
import no.retning.engines.likeness.Sketch;
import no.retning.engines.likeness.Sketcher;
import no.retning.engines.likeness.Tie;
import no.retning.engines.likeness.rehearsal.PlantedAnswers;
import no.retning.engines.likeness.rehearsal.Quality;

/**
 * Planted campaigns among answers of 200 words, from texts in memory to groups: how long it takes as the answers grow in
 * number, how much is found, and how long it takes to hold every answer against every other.
 */
final class CampaignSearch {
    private static final int LARGEST = Integer.getInteger("retning.bench.texts", 1_000_000);
    private static final List<Integer> SIZES = List.of(LARGEST / 100, LARGEST / 10, LARGEST);
    private static final int PAIRWISE = Math.min(5_000, LARGEST / 10);
    private static final int ROUNDS = Integer.getInteger("retning.bench.rounds", 5);
    private static final int WORDS = 200;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final double MOST_SECONDS = 60;
    private static final double LEAST_PRECISION = 0.99;
    private static final double LEAST_RECALL = 0.95;
    private static final double TIMES_AS_FAST = 10;
    private static final double NANOS = 1e9;
    private static final double MEBI = 1 << 20;

    private static final Sketcher SKETCHER = Sketcher.of(Settings.STANDARD);

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(besidePairwise());
        var seconds = new TreeMap<Integer, Double>();
        Quality quality = null;
        double memory = 0;
        double processor = 0;
        for (int size : SIZES) {
            var answers = new PlantedAnswers(size, WORDS, 1);
            List<String> texts = texts(answers, size);
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            double processorStart = processorNanos();
            Groups groups = new Grouping(SKETCHER, THREADS).group(texts);
            seconds.put(size, (System.nanoTime() - start) / NANOS);
            processor = (processorNanos() - processorStart) / NANOS;
            memory = heap().stream()
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    / MEBI;
            quality = Quality.of(groups, answers::campaign);
        }
        rows.add(Row.atMost(
                "%d answers of %d words in groups, %d threads".formatted(LARGEST, WORDS, THREADS),
                "s",
                seconds.lastEntry().getValue(),
                MOST_SECONDS,
                "by number of answers: %s; %.0f s of processor time; at most %.0f MiB of heap, the texts too"
                        .formatted(told(seconds), processor, memory)));
        if (quality != null) {
            rows.add(Row.atLeast(
                    "pairs rightly grouped, of those grouped", "", quality.precision(), LEAST_PRECISION, ""));
            rows.add(Row.atLeast("pairs grouped, of those planted", "", quality.recall(), LEAST_RECALL, ""));
        }
        return rows;
    }

    /** In answers a second, ours and theirs in turn; both must find the same groups. */
    private static Row besidePairwise() {
        var answers = new PlantedAnswers(PAIRWISE, WORDS, 2);
        List<String> texts = texts(answers, PAIRWISE);
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        Groups warm = new Grouping(SKETCHER, 1).group(texts);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Groups byPairs = pairwise(texts);
            theirs.add(PAIRWISE * NANOS / (System.nanoTime() - start));
            start = System.nanoTime();
            Groups found = new Grouping(SKETCHER, 1).group(texts);
            ours.add(PAIRWISE * NANOS / (System.nanoTime() - start));
            ratios.add(ours.getLast() / theirs.getLast());
            if (!found.equals(warm) || byPairs.distinct() != found.distinct()) {
                throw new IllegalStateException("The two do not find the same groups");
            }
        }
        return Row.compared(
                "%d answers in groups, one thread, against comparing every two".formatted(PAIRWISE),
                "/s",
                Spread.of(ours),
                Spread.of(theirs),
                Spread.of(ratios),
                TIMES_AS_FAST);
    }

    private static Groups pairwise(List<String> texts) {
        List<Sketch> sketches = texts.stream().map(SKETCHER::sketch).toList();
        long[] ties = IntStream.range(0, texts.size())
                .boxed()
                .flatMapToLong(one -> IntStream.range(one + 1, texts.size())
                        .mapToLong(other -> tie(sketches, one, other))
                        .filter(tie -> tie != Tie.NONE))
                .toArray();
        Alone[] apart = new Alone[texts.size()];
        Arrays.fill(apart, Alone.NOTHING_LIKE_IT);
        return Groups.of(apart, Forest.strongest(ties));
    }

    private static long tie(List<Sketch> sketches, int one, int other) {
        return sketches.get(one) instanceof Sketch.Eligible a && sketches.get(other) instanceof Sketch.Eligible b
                ? Sketch.Eligible.tie(
                        one,
                        a.shingles(),
                        other,
                        b.shingles(),
                        SKETCHER.settings().share())
                : Tie.NONE;
    }

    private static List<String> texts(PlantedAnswers answers, int count) {
        String[] texts = new String[count];
        IntStream.range(0, count).parallel().forEach(answer -> texts[answer] = answers.text(answer));
        return Arrays.asList(texts);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** What this process has used of all processors: on a busy machine it says more than the clock. */
    private static double processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : Double.NaN;
    }

    private static String told(TreeMap<Integer, Double> bySize) {
        var told = new ArrayList<String>();
        bySize.forEach((size, seconds) -> told.add("%d: %.1f".formatted(size, seconds)));
        return String.join(", ", told);
    }
}
