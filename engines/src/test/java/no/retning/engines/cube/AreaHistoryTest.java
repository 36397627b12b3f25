package no.retning.engines.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.engines.cube.AreaHistory.Use;
import no.retning.engines.cube.Recoding.Recoded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The municipal reforms of 2018, 2020 and 2024 by real codes: Trondheim renumbered; Rissa and Leksvik merged into Indre
 * Fosen; Snillfjord divided between Heim, Hitra and Orkland; Haram merged into Ålesund and out of it again. The figures are
 * made up.
 */
class AreaHistoryTest {
    private static final LocalDate R2018 = LocalDate.of(2018, 1, 1);
    private static final LocalDate R2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate R2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private static AreaHistory norway(@Nullable Double haram, @Nullable Double alesund) {
        var uses = new ArrayList<Use>();
        for (String old : List.of("1601", "1624", "1718", "1613", "1612", "1617")) {
            uses.add(new Use(old, null, R2018));
        }
        uses.add(new Use("0301", null, null));
        uses.add(new Use("5001", R2018, null));
        uses.add(new Use("5054", R2018, null));
        for (String old : List.of("5011", "5012", "5013")) {
            uses.add(new Use(old, R2018, R2020));
        }
        for (String since : List.of("5055", "5056", "5059")) {
            uses.add(new Use(since, R2020, null));
        }
        uses.add(new Use("1504", null, R2020));
        uses.add(new Use("1534", null, R2020));
        uses.add(new Use("1507", R2020, R2024));
        uses.add(new Use("1508", R2024, null));
        uses.add(new Use("1580", R2024, null));
        return new AreaHistory(
                uses,
                List.of(
                        new Succession(R2018, "1601", "5001"),
                        new Succession(R2018, "1624", "5054"),
                        new Succession(R2018, "1718", "5054"),
                        new Succession(R2018, "1612", "5011"),
                        new Succession(R2018, "1613", "5012"),
                        new Succession(R2018, "1617", "5013"),
                        new Succession(R2020, "5011", "5055"),
                        new Succession(R2020, "5012", "5055"),
                        new Succession(R2020, "5012", "5056"),
                        new Succession(R2020, "5012", "5059"),
                        new Succession(R2020, "5013", "5056"),
                        new Succession(R2020, "1504", "1507"),
                        new Succession(R2020, "1534", "1507"),
                        new Succession(R2024, "1507", "1508", alesund, null),
                        new Succession(R2024, "1507", "1580", haram, null)));
    }

    private static final Map<String, double[]> FIGURES = Map.ofEntries(
            Map.entry("0301", new double[] {500, 1000}),
            Map.entry("1601", new double[] {90, 180}),
            Map.entry("1624", new double[] {10, 40}),
            Map.entry("1718", new double[] {20, 20}),
            Map.entry("1612", new double[] {4, 8}),
            Map.entry("1613", new double[] {1, 2}),
            Map.entry("1617", new double[] {6, 8}),
            Map.entry("1504", new double[] {40, 80}),
            Map.entry("1534", new double[] {10, 20}),
            Map.entry("5001", new double[] {95, 190}),
            Map.entry("5054", new double[] {31, 61}),
            Map.entry("5011", new double[] {4, 9}),
            Map.entry("5012", new double[] {1, 3}),
            Map.entry("5013", new double[] {6, 9}),
            Map.entry("5055", new double[] {5, 10}),
            Map.entry("5056", new double[] {7, 10}),
            Map.entry("5059", new double[] {9, 10}),
            Map.entry("1507", new double[] {52, 104}),
            Map.entry("1508", new double[] {43, 86}),
            Map.entry("1580", new double[] {11, 22}));

    /** 2016 to 2025, each year in the codes of its own time. */
    private static Cube delivered(AreaHistory history) {
        var areas = FIGURES.keySet().stream().sorted().toList();
        var periods = new ArrayList<Period>();
        for (int year = 2016; year <= 2025; year++) {
            periods.add(Period.of(Integer.toString(year)));
        }
        var builder = Cube.of("use", Measure.ratio(100), new Layout(areas, periods, List.of()));
        for (Period period : periods) {
            for (String area : history.inUse(period.lastDay())) {
                double[] figures = FIGURES.get(area);
                builder.ratio(builder.at(area, period.code(), Map.of()), figures[0], figures[1], Set.of());
            }
        }
        return builder.build();
    }

    private static Cube recoded(AreaHistory history, LocalDate to) {
        Recoded recoded = Recoding.recode(delivered(history), history, null, to);
        assertThat(recoded.unplaced()).isEmpty();
        return recoded.cube();
    }

    @Test
    void mergersAreSummedAndRenumberingsFollowed() {
        Cube cube = recoded(norway(null, null), TODAY);

        assertThat(cube.layout().areas())
                .containsExactlyInAnyOrder("0301", "5001", "5054", "5055", "5056", "5059", "1508", "1580");
        assertThat(cube.cell("0301", "2016").value()).isEqualTo(50);
        assertThat(cube.cell("5001", "2016").numerator()).isEqualTo(90);
        assertThat(cube.cell("5001", "2018").numerator()).isEqualTo(95);
        assertThat(cube.cell("5054", "2017").value())
                .as("30 of 60, not the mean of 25 and 100")
                .isEqualTo(50);
        assertThat(cube.cell("5054", "2017").marks()).isEmpty();
    }

    @Test
    void aSplitWithoutWeightIsNotComputableAndSaysWhyAndIsNeverGuessed() {
        Cube cube = recoded(norway(null, null), TODAY);

        for (String year : List.of("2016", "2017", "2018", "2019")) {
            for (String area : List.of("5055", "5056", "5059")) {
                Cell cell = cube.cell(area, year);
                assertThat(cell.value()).isNull();
                assertThat(cell.marks()).contains(Mark.NOT_COMPUTABLE);
                assertThat(cell.gap()).isEqualTo(new Gap.DividedWithoutWeight("5012", R2020));
            }
        }
        assertThat(cube.cell("5055", "2020").value()).isEqualTo(50);
        assertThat(cube.cell("1580", "2023").gap()).isEqualTo(new Gap.DividedWithoutWeight("1507", R2024));
        assertThat(cube.cell("1580", "2024").value()).isEqualTo(50);
    }

    @Test
    void aSplitWithWeightsIsAnEstimateAndLosesNothing() {
        Cube cube = recoded(norway(0.25, 0.75), TODAY);

        Cell haram = cube.cell("1580", "2022");
        Cell alesund = cube.cell("1508", "2022");
        assertThat(haram.numerator()).isEqualTo(13);
        assertThat(haram.marks()).containsExactly(Mark.ESTIMATED);
        assertThat(alesund.denominator()).isEqualTo(78);
        assertThat(cube.cell("1580", "2019").numerator())
                .as("merged in 2020 and divided in 2024")
                .isEqualTo(12.5);
    }

    @Test
    void goingBackAMergerIsASplitAndASplitAMerger() {
        Cube cube = recoded(norway(null, null), LocalDate.of(2021, 1, 1));
        assertThat(cube.cell("1507", "2025").numerator())
                .as("Haram and Ålesund together again")
                .isEqualTo(54);
        assertThat(cube.cell("1507", "2025").marks()).isEmpty();

        Cube old = recoded(norway(null, null), LocalDate.of(2017, 1, 1));
        assertThat(old.cell("1601", "2025").numerator()).isEqualTo(95);
        assertThat(old.cell("1624", "2018").gap()).isEqualTo(new Gap.DividedWithoutWeight("5054", R2018));
    }

    @Test
    void aFigureForACodeThatNobodyUsedThenIsToldOfAndNotCarried() {
        AreaHistory history = norway(null, null);
        var builder = Cube.of(
                "use", Measure.count(), new Layout(List.of("0301", "1601"), List.of(Period.of("2019")), List.of()));
        Cube late = builder.value("0301", "2019", 3).value("1601", "2019", 5).build();

        Recoded recoded = Recoding.recode(late, history, null, TODAY);
        assertThat(recoded.unplaced())
                .containsExactly(new Recoding.Unplaced("1601", Period.of("2019"), LocalDate.of(2019, 12, 31)));
        assertThat(recoded.cube().layout().areas()).containsExactly("0301");

        assertThat(Recoding.recode(late, history, LocalDate.of(2017, 1, 1), TODAY)
                        .cube()
                        .cell("5001", "2019")
                        .value())
                .as("read by the codes it was delivered in")
                .isEqualTo(5);
    }

    @Test
    void aMergerOfWhichAPartIsMissingIsNotComputable() {
        AreaHistory history = norway(null, null);
        Cube half = Cube.of("use", Measure.count(), new Layout(List.of("1624"), List.of(Period.of("2017")), List.of()))
                .value("1624", "2017", 10)
                .build();

        assertThat(Recoding.recode(half, history, null, TODAY)
                        .cube()
                        .cell("5054", "2017")
                        .gap())
                .isEqualTo(new Gap.PartsMissing(List.of("1718")));
    }

    @Test
    void levelsFollowARenumberingAndNothingElse() {
        AreaHistory history = norway(0.5, 0.5);
        Cube level = Cube.of(
                        "phase",
                        Measure.level(),
                        new Layout(
                                List.of("1601", "1624", "1718", "1504", "1534"), List.of(Period.of("2017")), List.of()))
                .value("1601", "2017", 4)
                .value("1624", "2017", 2)
                .value("1718", "2017", 3)
                .value("1504", "2017", 3)
                .value("1534", "2017", 3)
                .build();
        Cube cube = Recoding.recode(level, history, null, TODAY).cube();

        assertThat(cube.cell("5001", "2017").value()).isEqualTo(4);
        assertThat(cube.cell("5054", "2017").gap()).isEqualTo(new Gap.NotAdditive());
        assertThat(cube.cell("1508", "2017").gap()).isEqualTo(new Gap.NotAdditive());
    }

    @Test
    void aHistoryThatContradictsItselfIsRefused() {
        var uses = List.of(new Use("a", null, R2020), new Use("b", R2020, null), new Use("c", R2020, null));
        assertThatThrownBy(() -> new AreaHistory(uses, List.of(new Succession(R2018, "a", "b"))))
                .hasMessageContaining("'b' was not in use on 2018-01-01");
        assertThatThrownBy(() -> new AreaHistory(
                        uses,
                        List.of(
                                new Succession(R2020, "a", "b", 0.5, null),
                                new Succession(R2020, "a", "c", 0.4, null))))
                .hasMessageContaining("add up to 0.9");
    }
}
