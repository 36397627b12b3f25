package no.retning.engines.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import no.retning.engines.cube.Hierarchy.Part;
import no.retning.engines.cube.TargetPath.Point;
import no.retning.engines.cube.TargetPath.Standing;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures go in once and come out by area, period and breakdown; wholes are ratios of sums or nothing. */
class CubeTest {
    private static final Map<String, String> ALL = Map.of();
    private static final Layout TWO_YEARS =
            new Layout(List.of("0", "0301", "1806"), List.of(Period.of("2023"), Period.of("2024")), List.of());
    private static final Hierarchy NORWAY = new Hierarchy(List.of(new Part("0301", "0"), new Part("1806", "0")));

    @Test
    void aShareOfTheWholeIsTheRatioOfTheSumsAndNeverTheMeanOfTheShares() {
        Cube cube = Cube.of("use", Measure.ratio(100), TWO_YEARS)
                .ratio("0301", "2024", 900, 1000)
                .ratio("1806", "2024", 1, 10)
                .sum(NORWAY)
                .build();

        assertThat(cube.cell("0", "2024").value()).isEqualTo(100.0 * 901 / 1010);
        assertThat(cube.cell("0", "2024").denominator()).isEqualTo(1010);
        assertThat(cube.cell("0", "2023")).isEqualTo(Cell.ABSENT);
        assertThat(cube.together(List.of("0301", "1806"), ALL).getLast().value())
                .isEqualTo(100.0 * 901 / 1010);
    }

    @Test
    void aWholeThatWasDeliveredStaysAsItWas() {
        Cube cube = Cube.of("visits", Measure.count(), TWO_YEARS)
                .value("0", "2024", 7)
                .value("0301", "2024", 3)
                .value("1806", "2024", 5)
                .sum(NORWAY)
                .build();

        assertThat(cube.cell("0", "2024").value()).isEqualTo(7);
    }

    @Test
    void aWholeWithoutAllItsPartsIsNotComputable() {
        Cube cube = Cube.of("visits", Measure.count(), TWO_YEARS)
                .value("0301", "2024", 3)
                .sum(NORWAY)
                .build();

        assertThat(cube.cell("0", "2024").marks()).containsExactly(Mark.NOT_COMPUTABLE);
        assertThat(cube.cell("0", "2024").gap()).isEqualTo(new Gap.PartsMissing(List.of("1806")));
    }

    @Test
    void levelsAndSharesWithoutCountsAreNotPutTogether() {
        Cube level = Cube.of("maturity", Measure.level(), TWO_YEARS)
                .value("0301", "2024", 3)
                .value("1806", "2024", 5)
                .sum(NORWAY)
                .build();
        Cube share = Cube.of("use", Measure.ratio(100), TWO_YEARS)
                .value("0301", "2024", 90)
                .ratio("1806", "2024", 1, 10)
                .sum(NORWAY)
                .build();

        assertThat(level.cell("0", "2024").gap()).isEqualTo(new Gap.NotAdditive());
        assertThat(share.cell("0", "2024").gap()).isEqualTo(new Gap.NotAdditive());
        assertThat(share.together(List.of("0301", "1806"), ALL).getLast().gap()).isEqualTo(new Gap.NotAdditive());
    }

    @Test
    void nothingIsDividedByNothing() {
        Cube cube = Cube.of("use", Measure.ratio(100), TWO_YEARS)
                .ratio("0301", "2024", 0, 0)
                .build();

        assertThat(cube.cell("0301", "2024").value()).isNull();
        assertThat(cube.cell("0301", "2024").gap()).isEqualTo(new Gap.NothingToDivideBy());
    }

    @Test
    void marksGoWithTheFiguresAndABreakOnlyWhereAllPartsBreak() {
        var builder = Cube.of("visits", Measure.count(), TWO_YEARS).sum(NORWAY);
        builder.value(builder.at("0301", "2023", ALL), 1, Set.of(Mark.BREAK));
        builder.value(builder.at("1806", "2023", ALL), 2, Set.of(Mark.BREAK, Mark.PROVISIONAL));
        builder.value(builder.at("0301", "2024", ALL), 3, Set.of(Mark.BREAK));
        builder.value(builder.at("1806", "2024", ALL), 4, Set.of());
        Cube cube = builder.build();

        assertThat(cube.cell("0", "2023").marks()).containsExactlyInAnyOrder(Mark.BREAK, Mark.PROVISIONAL);
        assertThat(cube.cell("0", "2024").marks()).isEmpty();
    }

    @Test
    void everyCellOfALargeCubeLiesInItsPlace() {
        var sex = new Breakdown("sex", List.of("both", "f", "m"), "both");
        var age = new Breakdown("age", List.of("0-17", "18-66", "67+"), null);
        var areas = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            areas.add("a" + i);
        }
        var layout = new Layout(
                areas, List.of(Period.of("2024Q2"), Period.of("2023Q4"), Period.of("2024Q1")), List.of(sex, age));
        var builder = Cube.of("use", Measure.level(), layout);
        var random = new SplittableRandom(7);
        var expected = new HashMap<List<String>, Double>();
        for (String area : areas) {
            for (Period period : layout.periods()) {
                for (String one : sex.codes()) {
                    for (String other : age.codes()) {
                        double value = random.nextDouble();
                        expected.put(List.of(area, period.code(), one, other), value);
                        builder.value(
                                builder.at(area, period.code(), Map.of("sex", one, "age", other)), value, Set.of());
                    }
                }
            }
        }
        Cube cube = builder.build();

        assertThat(layout.periods()).extracting(Period::code).containsExactly("2023Q4", "2024Q1", "2024Q2");
        expected.forEach((key, value) -> {
            var codes = Map.of("sex", key.get(2), "age", key.get(3));
            assertThat(cube.cell(key.get(0), key.get(1), codes).value()).isEqualTo(value);
            assertThat(cube.series(key.get(0), codes).value(layout.period(key.get(1))))
                    .isEqualTo(value);
            assertThat(cube.map(key.get(1), codes).value(layout.area(key.get(0))))
                    .isEqualTo(value);
        });
        assertThat(cube.cell("a3", "2024Q1", Map.of("age", "67+")).value())
                .isEqualTo(expected.get(List.of("a3", "2024Q1", "both", "67+")));
        assertThat(cube.cell("a3", "2024Q1")).as("no total of ages").isEqualTo(Cell.ABSENT);
        assertThat(layout.codes(layout.combination(Map.of("sex", "m", "age", "67+"))))
                .isEqualTo(Map.of("sex", "m", "age", "67+"));
    }

    @Test
    void aScorecardTellsTheLatestTheChangeAndTheTarget() {
        var use = Cube.of("use", Measure.level(), TWO_YEARS)
                .value("0", "2023", 40)
                .value("0", "2024", 55)
                .build();
        var broken = Cube.of("logins", Measure.level(), TWO_YEARS);
        broken.value("0", "2023", 1);
        broken.value(broken.at("0", "2024", ALL), 9, Set.of(Mark.BREAK));
        var empty = Cube.of("cost", Measure.level(), TWO_YEARS).build();
        var release = new Release("2025-1", Instant.EPOCH, List.of(use, broken.build(), empty));
        var path = new TargetPath(
                Aim.UP,
                TargetPath.Shape.LINE,
                List.of(Point.of(LocalDate.of(2022, 12, 31), 30), Point.of(LocalDate.of(2026, 12, 31), 90)),
                6);

        List<Score> scores = release.scorecard("0", Map.of("use", path));

        Score first = scores.getFirst();
        assertThat(first.value()).isEqualTo(55);
        assertThat(first.change()).isEqualTo(15);
        assertThat(first.comparable()).isTrue();
        assertThat(first.target())
                .extracting(Point::least)
                .satisfies(least -> assertThat((double) least).isCloseTo(60, Offset.offset(0.05)));
        assertThat(first.standing()).isEqualTo(Standing.NEAR);
        assertThat(scores.get(1).comparable()).isFalse();
        assertThat(scores.get(2).period()).isNull();
        assertThatThrownBy(() -> new Release("x", Instant.EPOCH, List.of(use, use)))
                .hasMessageContaining("two cubes of 'use'");
    }

    @Test
    void whatHasNoMeaningIsRefusedByName() {
        var builder = Cube.of("use", Measure.count(), TWO_YEARS).value("0", "2024", 1);
        assertThatThrownBy(() -> builder.value("0", "2024", 2))
                .hasMessageContaining("area '0', period '2024'")
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> builder.value("0", "2025", 2)).hasMessageContaining("period '2025'");
        assertThatThrownBy(() -> builder.value("0", "2023", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> builder.ratio("0", "2023", 1, 2)).hasMessageContaining("no ratio");
        assertThatThrownBy(() -> new Layout(List.of("a", "a"), List.of(Period.of("2024")), List.of()))
                .hasMessageContaining("'a'");
        assertThatThrownBy(() -> new Hierarchy(List.of(new Part("a", "b"), new Part("b", "a"))))
                .hasMessageContaining("part of itself");
        for (String code : List.of("24", "2024Q5", "2024M13", "2024W54", "2024-13", "2024_2022", "")) {
            assertThatThrownBy(() -> Period.of(code))
                    .isInstanceOf(InvalidCube.class)
                    .hasMessageContaining("'" + code + "'");
        }
        assertThat(Period.of("2020W53").lastDay()).isEqualTo(LocalDate.of(2021, 1, 3));
        assertThat(Period.of("2022_2024").from()).isEqualTo(LocalDate.of(2022, 1, 1));
    }
}
