package no.retning.site.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.retning.TestInstance;
import no.retning.edition.AsOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is in memory says what the rows say, in the same order, and never takes more than it may. */
class FigureCubesTest {
    private static final long PLENTY = 64L * 1024 * 1024;

    private static TestInstance instance;
    private static FigureRows rows;
    private static FigureCubeReader reader;

    @BeforeAll
    static void start() {
        instance = TestInstance.startExample();
        rows = instance.bean(FigureRows.class);
        reader = instance.bean(FigureCubeReader.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done.getAsBoolean() && System.nanoTime() - end < 0) {
            Thread.sleep(10);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private static FigureCube cube(UUID indicator, Instant published) {
        return reader.read(indicator, published, PLENTY).orElseThrow();
    }

    @Test
    void aCubeSaysWhatTheRowsSayAndInTheirOrder() {
        var released = rows.last(AsOf.NOW);
        assertThat(released).hasSizeGreaterThan(3);
        released.forEach((indicator, release) -> {
            var cube = cube(indicator, release.published());
            var all = rows.of(indicator, AsOf.NOW);
            assertThat(all).isNotEmpty();
            assertThat(cube.all()).isEqualTo(all);
            var areas = all.stream().map(PublishedFigure::area).distinct().toList();
            var periods = rows.periods(indicator, AsOf.NOW);
            assertThat(cube.periods()).isEqualTo(periods);
            for (var some : List.of(List.of("0"), areas, areas.subList(0, 1), List.of("nowhere"))) {
                assertThat(cube.series(some)).isEqualTo(rows.of(indicator, AsOf.NOW, some));
            }
            for (var period : periods) {
                assertThat(cube.during(List.of(period))).isEqualTo(rows.during(indicator, AsOf.NOW, List.of(period)));
            }
            var everything = new FigureSelection(areas, periods.reversed(), new TreeMap<>());
            assertThat(cube.selected(everything, null))
                    .containsExactlyInAnyOrderElementsOf(rows.of(indicator, release, everything, null));
            assertThat(cube.selected(everything, release.published())).isEmpty();
            for (int most : new int[] {1, 5, 200}) {
                assertThat(cube.latest(most))
                        .isEqualTo(rows.latest(
                                indicator,
                                release,
                                new FigureSelection(
                                        areas,
                                        all.stream()
                                                .map(PublishedFigure::period)
                                                .distinct()
                                                .toList(),
                                        new TreeMap<>()),
                                most));
            }
        });
    }

    @Test
    void theClockOfTheDatabaseSaysWhichReleaseIsInForce() {
        var inForce = rows.inForce();
        rows.last(AsOf.NOW).forEach((indicator, release) -> {
            assertThat(inForce).containsEntry(indicator, release.published());
            assertThat(rows.inForce(indicator)).isEqualTo(release.published());
        });
        assertThat(rows.inForce(UUID.randomUUID())).isNull();
    }

    @Test
    void anAreaIsAnsweredTheSameBeforeTheCubesAreThereAndAfter() throws InterruptedException {
        var figures = instance.bean(PublishedFigures.class);
        var cubes = instance.bean(FigureCubes.class);
        for (var area : List.of("0", "5001", "nowhere")) {
            Map<UUID, List<PublishedFigure>> from = rows.everywhere(AsOf.NOW, area, List.of());
            assertThat(figures.everywhere(AsOf.NOW, area)).isEqualTo(from);
            await(() -> rows.inForce().entrySet().stream()
                    .allMatch(one -> cubes.of(one.getKey(), one.getValue()).isPresent()));
            assertThat(figures.everywhere(AsOf.NOW, area)).isEqualTo(from);
        }
    }

    @Test
    void thoseAskedForTheLongestAgoMakeRoomForOthers() throws InterruptedException {
        var all = List.copyOf(rows.inForce().entrySet());
        long most = 1L << 15;
        long together = 0;
        var cubes = new FigureCubes(reader, most);
        for (var one : all) {
            together += FigureCubes.OVERHEAD
                    + cube(one.getKey(), one.getValue()).cube().bytes();
            await(() -> cubes.of(one.getKey(), one.getValue()).isPresent());
            assertThat(cubes.bytes()).isPositive().isLessThanOrEqualTo(most);
        }
        cubes.stop();
        assertThat(together).isGreaterThan(most);
        assertThat(cubes.of(all.getLast().getKey(), all.getLast().getValue())).isPresent();
        assertThat(cubes.of(all.getFirst().getKey(), all.getFirst().getValue())).isEmpty();
    }

    @Test
    void whatWouldTakeTooMuchIsLeftToTheRows() {
        var largest = rows.last(AsOf.NOW).entrySet().stream()
                .max((one, other) ->
                        Integer.compare(one.getValue().count(), other.getValue().count()))
                .orElseThrow();
        assertThat(reader.read(
                        largest.getKey(),
                        Objects.requireNonNull(largest.getValue().published()),
                        100))
                .isEmpty();
    }
}
