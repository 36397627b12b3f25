package no.retning.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.engines.cube.Aim;
import no.retning.engines.cube.Cube;
import no.retning.engines.cube.Hierarchy;
import no.retning.engines.cube.Layout;
import no.retning.engines.cube.Measure;
import no.retning.engines.cube.Period;
import no.retning.engines.cube.Release;
import no.retning.engines.cube.Score;
import no.retning.engines.cube.TargetPath;

/**
 * Shares of so many indicators in the municipalities of a country, by quarter, the country summed from them: a cube each.
 *
 * @param release the cubes, by the number of their indicator
 * @param targets what each should come to
 */
record MonitorFigures(Release release, Map<String, TargetPath> targets) implements MonitorQuestions {
    static final String COUNTRY = "0";
    private static final double HUNDRED = 100;
    private static final LocalDate TARGET_DAY = LocalDate.of(2020, 1, 1);
    private static final List<Period> QUARTERS = IntStream.range(0, LargeRelease.QUARTERS)
            .mapToObj(LargeRelease::quarter)
            .map(Period::of)
            .toList();
    private static final List<String> MUNICIPALITIES =
            IntStream.range(0, LargeRelease.AREAS).mapToObj(LargeRelease::area).toList();

    static MonitorFigures of(int indicators) {
        var areas = Stream.concat(Stream.of(COUNTRY), MUNICIPALITIES.stream()).toList();
        var layout = new Layout(areas, QUARTERS, List.of());
        var targets = new HashMap<String, TargetPath>();
        var cubes = IntStream.range(0, indicators)
                .mapToObj(indicator -> {
                    targets.put(
                            Integer.toString(indicator),
                            new TargetPath(
                                    Aim.UP,
                                    TargetPath.Shape.STEPS,
                                    List.of(TargetPath.Point.of(TARGET_DAY, target(indicator))),
                                    0));
                    return cube(layout, indicator);
                })
                .toList();
        return new MonitorFigures(new Release("maling", Instant.EPOCH, cubes), targets);
    }

    static double target(int indicator) {
        return 20 + indicator % 60;
    }

    private static Cube cube(Layout layout, int indicator) {
        var random = new SplittableRandom(indicator);
        var builder = Cube.of(Integer.toString(indicator), Measure.ratio(HUNDRED), layout);
        for (var quarter : QUARTERS) {
            for (var area : MUNICIPALITIES) {
                int below = random.nextInt(200, 50_000);
                builder.ratio(area, quarter.code(), random.nextInt(1, below), below);
            }
        }
        return builder.sum(new Hierarchy(MUNICIPALITIES.stream()
                        .map(area -> new Hierarchy.Part(area, COUNTRY))
                        .toList()))
                .build();
    }

    int indicators() {
        return release.cubes().size();
    }

    private Cube cube(int indicator) {
        return Objects.requireNonNull(release.cubes().get(Integer.toString(indicator)));
    }

    /** How many bytes the figures take. */
    long bytes() {
        return release.cubes().values().stream().mapToLong(Cube::bytes).sum();
    }

    @Override
    public double[] series(int indicator) {
        return cube(indicator).series(COUNTRY, Map.of()).values();
    }

    @Override
    public double[] map(int indicator, int quarter) {
        return cube(indicator).map(QUARTERS.get(quarter).code(), Map.of()).values();
    }

    @Override
    public Standing standing(int area) {
        int met = 0;
        double sum = 0;
        double change = 0;
        for (Score score : release.scorecard(LargeRelease.area(area), targets)) {
            met += score.standing() == TargetPath.Standing.MET ? 1 : 0;
            sum += score.value() == null ? 0 : score.value();
            change += score.change() == null ? 0 : score.change();
        }
        return new Standing(met, sum, change);
    }
}
