package no.retning.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of an indicator for so many municipalities, in so many groups of people, through twelve years of quarters, as JSON-stat.
 *
 * @param groups how many codes its breakdown has
 */
record LargeRelease(String slug, int areas, int groups) {
    static final int AREAS = 357;
    static final int QUARTERS = 48;
    private static final int FIRST_YEAR = 2014;
    private static final int QUARTERS_IN_YEAR = 4;
    private static final int FIRST_AREA = 4201;

    /** From twenty-five thousand figures to two and a half million. */
    static final List<LargeRelease> SIZES = List.of(
            new LargeRelease("maling-liten", AREAS / 10, 15),
            new LargeRelease("maling-middels", AREAS, 15),
            new LargeRelease("maling-stor", AREAS, 150));

    int figures() {
        return areas * QUARTERS * groups;
    }

    static String area(int place) {
        return Integer.toString(FIRST_AREA + place);
    }

    static String quarter(int place) {
        return FIRST_YEAR + place / QUARTERS_IN_YEAR + "-Q" + (place % QUARTERS_IN_YEAR + 1);
    }

    /** The file. */
    Path write() throws IOException {
        Path file = Files.createTempFile("retning-bench", ".json");
        file.toFile().deleteOnExit();
        var random = new SplittableRandom(figures());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                    {"version": "2.0", "class": "dataset", "label": "Laget for en måling",
                     "id": ["Region", "Gruppe", "Tid"], "size": [%d, %d, %d],
                     "role": {"geo": ["Region"], "time": ["Tid"]},
                     "dimension": {
                       "Region": {"category": {"index": [%s]}},
                       "Gruppe": {"category": {"index": [%s]}},
                       "Tid": {"category": {"index": [%s]}}},
                     "value": [""".formatted(
                            areas,
                            groups,
                            QUARTERS,
                            codes(areas, LargeRelease::area),
                            codes(groups, group -> "G" + group),
                            codes(QUARTERS, LargeRelease::quarter)));
            for (int i = 0; i < figures(); i++) {
                out.write(i == 0 ? "" : ",");
                out.write(Integer.toString(random.nextInt(100, 100_000)));
            }
            out.write("]}");
        }
        return file;
    }

    private static String codes(int many, IntFunction<String> code) {
        return IntStream.range(0, many).mapToObj(code).map(Row::quoted).collect(Collectors.joining(","));
    }

    /** A package with the indicators that these are figures of. */
    static void writeIndicators(Path folder) throws IOException {
        Files.writeString(folder.resolve("package.yaml"), """
                format: retning-package/1
                name: { nb: "Måling" }
                languages: [nb, nn, en]
                required: [nb]
                about: { nb: "Laget for en måling." }
                sources: { nb: "Alt er laget for en måling." }
                """);
        var indicators = Files.createDirectories(folder.resolve("indicators"));
        for (var release : SIZES) {
            Files.writeString(
                    indicators.resolve(release.slug() + ".yaml"), """
                    kind: indicator
                    slug: %1$s
                    state: active
                    title: { nb: "Måling med %2$d figurer" }
                    text: { nb: "Laget for en måling." }
                    owner: organisation/helsedirektoratet
                    steward: "Målingen"
                    type: use
                    goals:
                      - goal: goal/mal-1-aktiv-medvirkning
                    definitions:
                      - numerator: { nb: "Det som telles" }
                        unit: { nb: "stykker" }
                        direction: up
                        frequency: quarter
                        decimals: 0
                        aggregation: sum
                        breakdowns: [gruppe]
                        origin: register
                        source: { citation: "Laget for en måling", illustrative: true }
                    source: { citation: "Laget for en måling", illustrative: true }
                    publish: true
                    """.formatted(release.slug(), release.figures()));
        }
    }
}
