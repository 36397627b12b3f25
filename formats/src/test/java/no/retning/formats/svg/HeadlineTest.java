package no.retning.formats.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static final Voice VOICE = Voices.plain("%", 1);
    private static final Target TARGET = Target.of(Point.of(2026, 70.0));

    private static String said(Point... points) {
        return Headline.of(VOICE, new Series("", List.of(points)), null).replace('\u00a0', ' ');
    }

    @Test
    void aRiseIsTheDifferenceOfTheNumbersThatAreShown() {
        assertThat(said(Point.of(2023, 58.94), Point.of(2024, 62.05)))
                .isEqualTo("now(62,1 %; 2024)up(3,2 prosentpoeng; 2023)");
        assertThat(said(Point.of(2023, 62.1), Point.of(2024, 58.9)))
                .isEqualTo("now(58,9 %; 2024)down(3,2 prosentpoeng; 2023)");
    }

    @Test
    void whatIsShownAsEqualIsUnchanged() {
        assertThat(said(Point.of(2023, 62.06), Point.of(2024, 62.14))).isEqualTo("now(62,1 %; 2024)unchanged(2023)");
        assertThat(said(Point.of(2023, -0.04), Point.of(2024, 0.04))).isEqualTo("now(0,0 %; 2024)unchanged(2023)");
    }

    @Test
    void nothingIsComparedAcrossABreak() {
        assertThat(said(
                        Point.of(2022, 40.0),
                        Point.of(2023, 58.9),
                        Point.of(2024, 62.1).afterBreak("nytt spørsmål")))
                .isEqualTo("now(62,1 %; 2024)not-comparable(2023)");
        assertThat(said(Point.of(2022, 40.0), Point.of(2023, 58.9).afterBreak("nytt spørsmål"), Point.of(2024, 62.1)))
                .isEqualTo("now(62,1 %; 2024)up(3,2 prosentpoeng; 2023)");
        // The break lies at a period that has no value of its own.
        assertThat(said(Point.of(2022, 40.0), Point.of(2023, null).afterBreak("nytt spørsmål"), Point.of(2024, 62.1)))
                .isEqualTo("now(62,1 %; 2024)not-comparable(2022)");
    }

    @Test
    void whatIsNotFinalIsCalledSo() {
        assertThat(said(Point.of(2023, 58.9), Point.of(2024, 62.1).provisional()))
                .startsWith("now-provisional(62,1 %; 2024)");
        assertThat(said(Point.of(2024, 62.1).estimated())).isEqualTo("now-estimated(62,1 %; 2024)");
    }

    @Test
    void aPeriodWithoutValueIsNotPassedOver() {
        assertThat(said(Point.of(2022, 58.9), Point.of(2023, 62.1), Point.of(2024, null)))
                .isEqualTo("now(62,1 %; 2023)up(3,2 prosentpoeng; 2022)still-missing(2024)");
        assertThat(said(Point.of(2021, 58.9), Point.of(2022, null), Point.of(2023, 62.1)))
                .isEqualTo("now(62,1 %; 2023)up(3,2 prosentpoeng; 2021)");
        assertThat(said(Point.of(2023, null))).isEqualTo("none-yet()");
        assertThat(said()).isEqualTo("none-yet()");
    }

    @Test
    void theTargetFollows() {
        var series = new Series("", List.of(Point.of(2024, 62.1)));
        assertThat(Headline.of(VOICE, series, TARGET).replace('\u00a0', ' '))
                .isEqualTo("and(now(62,1 %; 2024); aim(70 %; 2026))");
        var level = Target.of(Point.of(LocalDate.of(2024, 1, 1), "", 70.5));
        assertThat(Headline.of(VOICE, series, level).replace('\u00a0', ' '))
                .isEqualTo("and(now(62,1 %; 2024); aim-level(70,5 %))");
    }
}
