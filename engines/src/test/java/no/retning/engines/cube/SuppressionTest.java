package no.retning.engines.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import no.retning.engines.cube.Hierarchy.Part;
import org.junit.jupiter.api.Test;

/** What is too small is hidden, and nothing that is shown gives it away. */
class SuppressionTest {
    private static final Breakdown SEX = new Breakdown("sex", List.of("both", "f", "m"), "both");

    @Test
    void oneHiddenPartTakesTheNextSmallestWithIt() {
        var layout = new Layout(List.of("0", "a", "b", "c"), List.of(Period.of("2024")), List.of());
        Cube cube = Cube.of("cases", Measure.count(), layout)
                .value("a", "2024", 3)
                .value("b", "2024", 80)
                .value("c", "2024", 40)
                .sum(new Hierarchy(List.of(new Part("a", "0"), new Part("b", "0"), new Part("c", "0"))))
                .suppress(new Suppression(5))
                .build();

        assertThat(cube.cell("a", "2024").confidentiality()).isEqualTo(Confidentiality.SUPPRESSED);
        assertThat(cube.cell("c", "2024").confidentiality()).isEqualTo(Confidentiality.SUPPRESSED_WITH_OTHERS);
        assertThat(cube.cell("b", "2024").value()).isEqualTo(80);
        assertThat(cube.cell("0", "2024").value()).isEqualTo(123);
    }

    @Test
    void aShareIsHiddenForFewInItFewOutsideItAndFewThatItIsOf() {
        var layout = new Layout(List.of("in", "out", "of", "none", "many"), List.of(Period.of("2024")), List.of());
        Cube cube = Cube.of("use", Measure.ratio(100), layout)
                .ratio("in", "2024", 2, 100)
                .ratio("out", "2024", 98, 100)
                .ratio("of", "2024", 0, 3)
                .ratio("none", "2024", 0, 100)
                .ratio("many", "2024", 50, 100)
                .suppress(new Suppression(5))
                .build();

        var shown = layout.areas().stream()
                .filter(area -> !cube.cell(area, "2024").isHidden())
                .toList();
        assertThat(shown).containsExactly("none", "many");
        assertThat(cube.cell("in", "2024").numerator())
                .as("what is hidden is not there")
                .isNull();
        assertThat(cube.cell("in", "2024").denominator()).isNull();
    }

    @Test
    void oneSmallFigureByAreaAndSexTakesNoMoreThanThreeWithIt() {
        var areas = List.of("0", "a", "b", "c", "d", "e");
        var parts =
                areas.subList(1, 6).stream().map(area -> new Part(area, "0")).toList();
        var builder = Cube.of("cases", Measure.count(), new Layout(areas, List.of(Period.of("2024")), List.of(SEX)))
                .sum(new Hierarchy(parts))
                .suppress(new Suppression(5));
        int figure = 50;
        for (Part part : parts) {
            int f = part.area().equals("c") ? 3 : figure++;
            int m = figure++;
            builder.value(builder.at(part.area(), "2024", Map.of("sex", "f")), f, Set.of());
            builder.value(builder.at(part.area(), "2024", Map.of("sex", "m")), m, Set.of());
            builder.value(builder.at(part.area(), "2024", Map.of()), f + m, Set.of());
        }
        Columns columns = builder.build().columns();

        int hidden = 0;
        for (byte one : columns.confidentiality) {
            hidden += one == 0 ? 0 : 1;
        }
        assertThat(hidden).as("both sexes in two areas").isEqualTo(4);
    }

    @Test
    void noHiddenFigureOfManyRandomTablesCanBeComputed() {
        var random = new SplittableRandom(20240101);
        int hidden = 0;
        for (int round = 0; round < 150; round++) {
            int areas = 2 + random.nextInt(6);
            var parts = new ArrayList<Part>();
            var codes = new ArrayList<String>(List.of("0", "north", "south"));
            parts.add(new Part("north", "0"));
            parts.add(new Part("south", "0"));
            for (int i = 0; i < areas; i++) {
                codes.add("a" + i);
                parts.add(new Part("a" + i, i < 2 || random.nextBoolean() ? "north" : "south"));
            }
            codes.add("last");
            parts.add(new Part("last", "south"));
            var layout = new Layout(codes, List.of(Period.of("2024")), List.of(SEX));
            var builder = Cube.of("cases", Measure.count(), layout)
                    .sum(new Hierarchy(parts))
                    .suppress(new Suppression(5));
            for (String area : codes.subList(3, codes.size())) {
                int f = random.nextInt(30);
                int m = random.nextInt(30);
                builder.value(builder.at(area, "2024", Map.of("sex", "f")), f, Set.of());
                builder.value(builder.at(area, "2024", Map.of("sex", "m")), m, Set.of());
                builder.value(builder.at(area, "2024", Map.of()), f + m, Set.of());
            }
            Cube cube = builder.build();
            hidden += nothingFollows(cube, Relations.in(layout, new Hierarchy(parts), 0));
        }
        assertThat(hidden).isGreaterThan(200);
    }

    /** By ranks: a figure follows from the sums exactly when the equation that names it alone adds nothing to them. */
    private static int nothingFollows(Cube cube, List<int[]> relations) {
        Columns columns = cube.columns();
        var unknown = new ArrayList<Integer>();
        for (int at = 0; at < columns.value.length; at++) {
            if (columns.isHidden(at)) {
                unknown.add(at);
            }
        }
        var rows = new ArrayList<double[]>();
        for (int[] relation : relations) {
            double[] row = new double[unknown.size()];
            for (int i = 0; i < relation.length; i++) {
                int place = unknown.indexOf(relation[i]);
                if (place >= 0) {
                    row[place] = i == 0 ? -1 : 1;
                }
            }
            rows.add(row);
        }
        int rank = rank(rows, unknown.size());
        for (int i = 0; i < unknown.size(); i++) {
            double[] alone = new double[unknown.size()];
            alone[i] = 1;
            var more = new ArrayList<>(rows);
            more.add(alone);
            assertThat(rank(more, unknown.size())).isEqualTo(rank + 1);
        }
        return unknown.size();
    }

    private static int rank(List<double[]> given, int width) {
        var rows = new ArrayList<double[]>();
        given.forEach(row -> rows.add(row.clone()));
        int rank = 0;
        for (int column = 0; column < width; column++) {
            int pivot = -1;
            for (int i = rank; i < rows.size(); i++) {
                if (Math.abs(rows.get(i)[column]) > 1e-9) {
                    pivot = i;
                    break;
                }
            }
            if (pivot < 0) {
                continue;
            }
            Collections.swap(rows, rank, pivot);
            for (int i = rank + 1; i < rows.size(); i++) {
                double times = rows.get(i)[column] / rows.get(rank)[column];
                for (int k = column; k < width; k++) {
                    rows.get(i)[k] -= times * rows.get(rank)[k];
                }
            }
            rank++;
        }
        return rank;
    }
}
