package no.retning.engines.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.List;
import no.retning.engines.cube.Progress.Degree;
import no.retning.engines.cube.Progress.Inputs;
import no.retning.engines.cube.TargetPath.Point;
import no.retning.engines.cube.TargetPath.Shape;
import no.retning.engines.cube.TargetPath.Standing;
import org.junit.jupiter.api.Test;

/** What was to be reached by when, and how far it has come. */
class TargetsTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2022, 1, 1);

    private static TargetPath path(Aim aim, Shape shape) {
        return new TargetPath(aim, shape, List.of(Point.of(END, 80), Point.of(START, 40)), 2);
    }

    @Test
    void betweenItsPointsAPathIsNothingAStepOrALine() {
        assertThat(path(Aim.UP, Shape.POINTS).at(MIDDLE)).isNull();
        assertThat(path(Aim.UP, Shape.POINTS).at(END)).isEqualTo(Point.of(END, 80));
        assertThat(path(Aim.UP, Shape.STEPS).at(MIDDLE)).isEqualTo(Point.of(MIDDLE, 40));
        // 366 of 731 days
        assertThat(path(Aim.UP, Shape.LINE).standing(MIDDLE, 40 + 40.0 * 366 / 731))
                .isEqualTo(Standing.MET);
        assertThat(path(Aim.UP, Shape.LINE).at(START.minusDays(1))).isNull();
        assertThat(path(Aim.UP, Shape.LINE).at(END.plusYears(5))).isEqualTo(Point.of(END.plusYears(5), 80));
        assertThat(path(Aim.UP, Shape.POINTS).at(END.plusDays(1))).isNull();
    }

    @Test
    void theDirectionAndTheToleranceDecideHowAValueStands() {
        assertThat(path(Aim.UP, Shape.STEPS).standing(END, 81)).isEqualTo(Standing.MET);
        assertThat(path(Aim.UP, Shape.STEPS).standing(END, 78)).isEqualTo(Standing.NEAR);
        assertThat(path(Aim.UP, Shape.STEPS).standing(END, 77.9)).isEqualTo(Standing.NOT_MET);
        assertThat(path(Aim.DOWN, Shape.STEPS).standing(END, 77.9)).isEqualTo(Standing.MET);
        assertThat(path(Aim.DOWN, Shape.STEPS).standing(END, 83)).isEqualTo(Standing.NOT_MET);
        assertThat(path(Aim.UP, Shape.STEPS).standing(START.minusDays(1), 1)).isNull();
        var band = new TargetPath(Aim.WITHIN, Shape.STEPS, List.of(new Point(START, 10, 20)), 1);
        assertThat(band.standing(END, 15)).isEqualTo(Standing.MET);
        assertThat(band.standing(END, 20.5)).isEqualTo(Standing.NEAR);
        assertThat(band.standing(END, 8)).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void aPathWithoutMeaningIsRefused() {
        assertThatThrownBy(() -> new TargetPath(Aim.UP, Shape.LINE, List.of(), 0))
                .isInstanceOf(InvalidCube.class);
        assertThatThrownBy(() -> new TargetPath(Aim.UP, Shape.LINE, List.of(Point.of(END, 1), Point.of(END, 2)), 0))
                .hasMessageContaining("2022-01-01");
        assertThatThrownBy(() -> new Point(END, 2, 1)).hasMessageContaining("2022-01-01");
    }

    private static Progress growth(double base, double current, double target, Aim aim) {
        return Progress.of(
                ProgressMethod.ANNUAL_GROWTH,
                new Inputs(
                        LocalDate.of(2015, 1, 1),
                        base,
                        LocalDate.of(2020, 1, 1),
                        current,
                        LocalDate.of(2030, 1, 1),
                        target,
                        aim));
    }

    @Test
    void annualGrowthIsTheCompoundOneAgainstTheOneNeeded() {
        // By hand: (110/100)^(1/5)-1 = 1.924 % a year, (150/100)^(1/15)-1 = 2.740 % needed
        Progress progress = growth(100, 110, 150, Aim.UP);
        assertThat(progress.observed()).isCloseTo(0.019245, offset(1e-6));
        assertThat(progress.required()).isCloseTo(0.027399, offset(1e-6));
        assertThat(progress.ratio()).isCloseTo(0.70240, offset(1e-4));
        assertThat(progress.progress()).isEqualTo(Degree.MODERATE);

        assertThat(growth(100, 115, 150, Aim.UP).progress()).isEqualTo(Degree.SUBSTANTIAL);
        assertThat(growth(100, 101, 150, Aim.UP).progress()).isEqualTo(Degree.LIMITED);
        assertThat(growth(100, 99, 150, Aim.UP).progress()).isEqualTo(Degree.DETERIORATION);
        assertThat(growth(100, 150, 150, Aim.UP).progress()).isEqualTo(Degree.ACHIEVED);
        assertThat(growth(100, 80, 50, Aim.DOWN).progress()).isEqualTo(Degree.SUBSTANTIAL);
        assertThat(growth(100, 101, 50, Aim.DOWN).progress()).isEqualTo(Degree.DETERIORATION);
        assertThat(growth(-100, -120, -50, Aim.UP).progress()).isEqualTo(Degree.DETERIORATION);
    }

    @Test
    void whereGrowthHasNoMeaningItIsNotAvailableAndEvenStepsAre() {
        assertThat(growth(0, 5, 50, Aim.UP).progress()).isEqualTo(Degree.NOT_AVAILABLE);
        assertThat(growth(100, 80, 0, Aim.DOWN).progress()).isEqualTo(Degree.NOT_AVAILABLE);
        assertThat(growth(-1, 1, 5, Aim.UP).progress()).isEqualTo(Degree.NOT_AVAILABLE);
        var inputs = new Inputs(
                LocalDate.of(2015, 1, 1), 0, LocalDate.of(2020, 1, 1), 10, LocalDate.of(2030, 1, 1), 60, Aim.UP);
        Progress steps = Progress.of(ProgressMethod.EVEN_STEPS, inputs);
        assertThat(steps.observed()).isEqualTo(2);
        assertThat(steps.required()).isEqualTo(4);
        assertThat(steps.progress()).isEqualTo(Degree.LIMITED);
    }

    @Test
    void theWayIsToTheTargetThatIsNext() {
        var path = new TargetPath(
                Aim.UP,
                Shape.STEPS,
                List.of(Point.of(LocalDate.of(2024, 12, 31), 60), Point.of(LocalDate.of(2030, 12, 31), 90)),
                0);
        assertThat(path.next(LocalDate.of(2024, 12, 31)).least()).isEqualTo(60);
        assertThat(path.next(LocalDate.of(2025, 12, 31)).least()).isEqualTo(90);
        assertThat(path.next(LocalDate.of(2031, 1, 1)).least()).isEqualTo(90);
        // By hand: (66-40)/5 = 5.2 a year, (90-40)/10 = 5 needed
        var progress = Progress.towards(
                ProgressMethod.EVEN_STEPS, path, LocalDate.of(2020, 12, 31), 40, LocalDate.of(2025, 12, 31), 66);
        assertThat(progress).isNotNull();
        assertThat(progress.observed()).isCloseTo(5.2, offset(1e-9));
        assertThat(progress.required()).isCloseTo(5, offset(1e-9));
        assertThat(progress.ratio()).isCloseTo(1.04, offset(1e-9));
        assertThat(progress.progress()).isEqualTo(Degree.SUBSTANTIAL);
    }

    @Test
    void aPathThatBeginsWithItsBaseLeadsToThePointAfterIt() {
        var progress = Progress.towards(ProgressMethod.EVEN_STEPS, path(Aim.UP, Shape.LINE), START, 40, START, 40);
        assertThat(progress).isNotNull();
        assertThat(progress.inputs().targetDay()).isEqualTo(END);
        assertThat(progress.progress()).isEqualTo(Degree.NOT_AVAILABLE);
    }

    @Test
    void betweenTwoValuesOrBackInTimeThereIsNoWay() {
        var band = new TargetPath(Aim.WITHIN, Shape.STEPS, List.of(new Point(END, 10, 20)), 1);
        assertThat(Progress.towards(ProgressMethod.EVEN_STEPS, band, START, 5, MIDDLE, 7))
                .isNull();
        assertThat(Progress.towards(
                        ProgressMethod.EVEN_STEPS, path(Aim.UP, Shape.LINE), END.plusDays(1), 5, END.plusYears(2), 7))
                .isNull();
    }

    @Test
    void lessThanAYearTellsNothing() {
        var inputs = new Inputs(
                LocalDate.of(2024, 1, 1), 10, LocalDate.of(2024, 12, 31), 12, LocalDate.of(2030, 1, 1), 60, Aim.UP);
        assertThat(Progress.of(ProgressMethod.EVEN_STEPS, inputs).progress()).isEqualTo(Degree.NOT_AVAILABLE);
    }
}
