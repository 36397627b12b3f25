package no.retning.uptake;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;
import static no.retning.Fixtures.organisation;
import static no.retning.Fixtures.solution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.retning.record.Json;
import no.retning.register.Organisation;
import no.retning.roadmap.UserGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many have taken a solution into use, and whether it is enough. */
class CoverageTest {
    private static final Organisation OWNER = organisation("eier", "Eieren");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Solution with(@Nullable Integer threshold, Figure... figures) {
        var one = solution("en", OWNER);
        return new Solution(
                one.header(),
                one.title(),
                one.text(),
                one.owner(),
                one.link(),
                one.since(),
                one.userGroups(),
                threshold == null ? null : new Threshold(BigDecimal.valueOf(threshold), nb("Derfor."), SOURCE),
                one.activities(),
                List.of(figures),
                one.source());
    }

    private static Figure counted(String region, String vendor, LocalDate day, int reached, int total) {
        return new Figure(
                FigureType.OBSERVED, UserGroup.MUNICIPAL_HEALTH, region, vendor, day, reached, total, null, SOURCE);
    }

    private static Figure share(FigureType type, LocalDate day, String percent) {
        return new Figure(type, UserGroup.MUNICIPAL_HEALTH, "", "", day, null, null, new BigDecimal(percent), SOURCE);
    }

    private static Standing whole(Solution solution) {
        return Coverage.of(solution).getFirst();
    }

    @Test
    void whatIsUnderTheThresholdIsNotEnough() {
        assertThat(whole(with(80, counted("", "", DAY, 79, 100))).position()).isEqualTo(Position.BELOW);
        assertThat(whole(with(80, counted("", "", DAY, 80, 100))).position()).isEqualTo(Position.AT);
        assertThat(whole(with(80, counted("", "", DAY, 81, 100))).position()).isEqualTo(Position.ABOVE);
    }

    @Test
    void theThresholdIsComparedInWholePerCent() {
        assertThat(whole(with(80, counted("", "", DAY, 796, 1000))).position()).isEqualTo(Position.AT);
        assertThat(whole(with(80, counted("", "", DAY, 794, 1000))).position()).isEqualTo(Position.BELOW);
    }

    @Test
    void whereNobodyHasSaidWhereBenefitBeginsNothingIsEnoughOrTooLittle() {
        assertThat(whole(with(null, counted("", "", DAY, 100, 100))).position()).isEqualTo(Position.NO_THRESHOLD);
    }

    @Test
    void theSilenceOfThoseItIsForIsSaid() {
        var silent = whole(with(80));

        assertThat(silent.group()).isEqualTo(UserGroup.MUNICIPAL_HEALTH);
        assertThat(silent.position()).isEqualTo(Position.NO_FIGURE);
        assertThat(silent.day()).isNull();
    }

    @Test
    void theLatestFigureCountsAndAPlanIsNoFigure() {
        var standing = whole(with(
                80,
                share(FigureType.OBSERVED, DAY, "60"),
                share(FigureType.OBSERVED, DAY.minusYears(1), "70"),
                share(FigureType.PLANNED, DAY.plusYears(1), "90"),
                share(FigureType.PLANNED, DAY.minusMonths(1), "65")));

        assertThat(standing.day()).isEqualTo(DAY);
        assertThat(standing.share()).isEqualByComparingTo("60");
        assertThat(standing.aim()).isEqualTo(new Standing.Aim(DAY.plusYears(1), BigDecimal.valueOf(90)));
    }

    @Test
    void whatIsCountedOnlyByRegionIsAddedUpAndSaysSo() {
        var standing = whole(with(
                50,
                counted("Nord", "", DAY.minusMonths(3), 10, 20),
                counted("Nord", "", DAY.minusMonths(9), 5, 20),
                counted("Sør", "", DAY, 30, 40),
                counted("", "Leverandør A", DAY, 1, 60)));

        assertThat(standing.reached()).isEqualTo(40);
        assertThat(standing.total()).isEqualTo(60);
        assertThat(standing.summed()).isEqualTo(2);
        assertThat(standing.day()).isEqualTo(DAY.minusMonths(3));
        assertThat(standing.position()).isEqualTo(Position.ABOVE);
    }

    @Test
    void sharesOfPartsAreNotAddedUp() {
        var north = new Figure(
                FigureType.OBSERVED, UserGroup.MUNICIPAL_HEALTH, "Nord", "", DAY, null, null, BigDecimal.TEN, SOURCE);

        var standings = Coverage.of(with(80, north, counted("Sør", "", DAY, 1, 2)));

        assertThat(standings.getFirst().position()).isEqualTo(Position.NO_FIGURE);
        assertThat(standings).hasSize(3);
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThat(WrongNumbers.of(null, null, null)).isEqualTo(WrongNumbers.NOTHING);
        assertThat(WrongNumbers.of(5, null, null)).isEqualTo(WrongNumbers.OF_HOW_MANY);
        assertThat(WrongNumbers.of(5, 4, null)).isEqualTo(WrongNumbers.MORE_THAN_ALL);
        assertThat(WrongNumbers.of(0, 0, null)).isEqualTo(WrongNumbers.OF_NONE);
        assertThat(WrongNumbers.of(null, null, new BigDecimal("100.1"))).isEqualTo(WrongNumbers.NO_SHARE);
        assertThat(WrongNumbers.of(1, 2, BigDecimal.TEN)).isEqualTo(WrongNumbers.DISAGREE);
        assertThat(WrongNumbers.of(1, 3, new BigDecimal("33"))).isNull();
        assertThatThrownBy(() -> counted("", "", DAY, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFigureAboutTheSameTakesThePlaceOfTheOneBefore() {
        var before = with(80, counted("", "", DAY, 1, 2), counted("Nord", "", DAY, 1, 2));

        var after = before.and(List.of(counted("", "", DAY, 2, 2)));

        assertThat(after.figures()).containsExactly(counted("", "", DAY, 2, 2), counted("Nord", "", DAY, 1, 2));
    }

    @Test
    void figuresAreTheSameWhateverOrderTheyCameInAndWhenReadAgain() {
        var figures = new ArrayList<>(List.of(
                counted("Nord", "A", DAY, 1, 2),
                counted("", "", DAY, 1, 2),
                share(FigureType.PLANNED, DAY, "45.50"),
                share(FigureType.PLANNED, DAY.plusYears(1), "80")));
        var one = with(80, figures.toArray(Figure[]::new));
        Collections.shuffle(figures, new Random(1));
        var other = with(80, figures.toArray(Figure[]::new));

        assertThat(other.figures()).isEqualTo(one.figures());
        assertThat(Json.read(Json.text(one), Solution.class)).isEqualTo(one);
    }
}
