package no.retning.engines.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is written into a cube is read from it as it was written, and what is hidden is not in it. */
class WrittenCubeTest {
    private static final Instant FIRST = Instant.parse("2024-03-01T07:00:00Z");

    private static WrittenCell cell(String area, String period, Map<String, String> codes, String value) {
        return new WrittenCell(
                area,
                period,
                new TreeMap<>(codes),
                value == null ? null : new BigDecimal(value),
                null,
                null,
                value == null ? Set.of(Mark.MISSING) : Set.of(),
                false,
                FIRST);
    }

    private static WrittenCube cube(List<WrittenCell> cells) {
        var builder = WrittenCube.builder();
        cells.forEach(builder::add);
        return builder.build(
                builder.areas().stream().sorted().toList(),
                builder.periods().stream().sorted().toList(),
                builder.combinations().stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
    }

    private static List<WrittenCell> read(Consumer<Consumer<WrittenCell>> from) {
        var cells = new ArrayList<WrittenCell>();
        from.accept(cells::add);
        return cells;
    }

    @Test
    void aNumberKeepsItsDecimalsHoweverManyAndHoweverLarge() {
        var written = List.of("1", "1.0", "1.00", "0", "-0.50", "123456789012345678901234567890.1", "1E+3", "0.1e-130");
        for (var number : written) {
            assertThat(read(cube(List.of(cell("0", "2024", Map.of(), number)))::each))
                    .as(number)
                    .containsExactly(cell("0", "2024", Map.of(), number));
        }
    }

    @Test
    void whateverIsAskedForIsWhatASearchThroughAllOfItFinds() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            var cells = random(random);
            var cube = cube(cells);
            assertThat(read(cube::each)).isEqualTo(where(cells, cell -> true));
            assertThat(read(reader -> cube.series(List.of("A1", "A0", "nowhere"), reader)))
                    .isEqualTo(where(
                            cells,
                            cell -> cell.codes().isEmpty()
                                    && List.of("A0", "A1").contains(cell.area())));
            assertThat(read(reader -> cube.maps(List.of("2022", "2020", "never"), reader)))
                    .isEqualTo(where(
                            cells,
                            cell -> cell.codes().isEmpty()
                                    && List.of("2020", "2022").contains(cell.period())));
            var lines = new TreeSet<String>();
            cells.forEach(cell -> lines.add(cell.area() + cell.codes()));
            assertThat(cube.lines(5)).isEqualTo(Math.min(5, lines.size()));
        }
    }

    private static List<WrittenCell> random(SplittableRandom random) {
        var cells = new ArrayList<WrittenCell>();
        for (int area = 0; area < 4; area++) {
            for (int year = 2020; year < 2024; year++) {
                for (SortedMap<String, String> codes :
                        List.<SortedMap<String, String>>of(new TreeMap<>(), new TreeMap<>(Map.of("sex", "f")))) {
                    if (random.nextInt(3) > 0) {
                        cells.add(cell(
                                "A" + area,
                                Integer.toString(year),
                                codes,
                                random.nextInt(5) == 0 ? null : Integer.toString(random.nextInt(1_000))));
                    }
                }
            }
        }
        if (cells.isEmpty()) {
            cells.add(cell("A0", "2020", Map.of(), "1"));
        }
        Collections.shuffle(cells, new java.util.Random(random.nextLong()));
        return cells;
    }

    private static List<WrittenCell> where(List<WrittenCell> cells, Predicate<WrittenCell> wanted) {
        return cells.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(WrittenCell::period)
                        .thenComparing(WrittenCell::area)
                        .thenComparing(cell -> cell.codes().toString()))
                .toList();
    }

    @Test
    void whatIsHiddenHasNoNumbersThoughTheyWereGiven() {
        var hidden = new WrittenCell(
                "0301",
                "2024",
                new TreeMap<>(),
                new BigDecimal("50"),
                new BigDecimal("1"),
                new BigDecimal("2"),
                Set.of(),
                true,
                FIRST);
        assertThat(read(cube(List.of(hidden, cell("0", "2024", Map.of(), "7")))::each))
                .filteredOn(WrittenCell::hidden)
                .containsExactly(
                        new WrittenCell("0301", "2024", new TreeMap<>(), null, null, null, Set.of(), true, FIRST));
    }

    @Test
    void aCellThatIsGivenTwiceIsRefused() {
        var twice = cell("0", "2024", Map.of(), "7");
        assertThatThrownBy(() -> cube(List.of(twice, twice)))
                .isInstanceOf(InvalidCube.class)
                .hasMessageContaining("said twice of the area '0' in 2024");
    }

    @Test
    void itTakesAsFewBytesAsItSays() {
        var cells = new ArrayList<WrittenCell>();
        for (int area = 0; area < 100; area++) {
            for (int year = 0; year < 100; year++) {
                cells.add(cell("A" + area, Integer.toString(1900 + year), Map.of(), "5.5"));
            }
        }
        assertThat(cube(cells).bytes()).isEqualTo(13L * 100 * 100);
    }
}
