package no.retning.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.retning.formats.svg.ChartPhrase;
import no.retning.formats.svg.Headline;
import no.retning.formats.svg.Point;
import no.retning.formats.svg.Series;
import no.retning.formats.svg.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartVoiceTest {
    private static final Target TARGET = Target.of(Point.of(2026, 70.0));
    private static final Series RISING = series(Point.of(2023, 58.94), Point.of(2024, 62.05));

    private final WordBook book = new WordBook();

    private static Series series(Point... points) {
        return new Series("", List.of(points));
    }

    private String said(String lang, Series series, @Nullable Target target) {
        var words = book.in(lang);
        var change = lang.equals("en") ? "percentage points" : "prosentpoeng";
        return Headline.of(ChartVoice.of(words, "%", change, 1), series, target).replace('\u00a0', ' ');
    }

    @Test
    void everyLanguageHasEveryPhraseThatAChartMaySay() {
        book.languages()
                .forEach((lang, words) -> assertThat(
                                Arrays.stream(ChartPhrase.values()).map(phrase -> "chart." + phrase.key()))
                        .as(lang)
                        .allMatch(words::has));
    }

    @Test
    void aHeadlineSaysWhereAFigureStandsAndWhatItIsMeantToBe() {
        assertThat(said("nb", RISING, TARGET))
                .isEqualTo("62,1 % i 2024, opp 3,2 prosentpoeng fra 2023; målet er 70 % i 2026");
        assertThat(said("nn", RISING, TARGET))
                .isEqualTo("62,1 % i 2024, opp 3,2 prosentpoeng frå 2023; målet er 70 % i 2026");
        assertThat(said("en", RISING, TARGET))
                .isEqualTo("62.1 % in 2024, up 3.2 percentage points from 2023; the target is 70 % in 2026");
    }

    @Test
    void aHeadlineSaysWhatOneMustKnowNotToMisreadIt() {
        assertThat(said("nb", series(Point.of(2023, 62.06), Point.of(2024, 62.14)), null))
                .isEqualTo("62,1 % i 2024, uendret fra 2023");
        assertThat(said("nn", series(Point.of(2023, 62.1), Point.of(2024, 58.9).provisional()), null))
                .isEqualTo("58,9 % i 2024 (førebels), ned 3,2 prosentpoeng frå 2023");
        assertThat(said("nb", series(Point.of(2023, 62.1), Point.of(2024, 58.9).afterBreak("nytt spørsmål")), null))
                .isEqualTo("58,9 % i 2024; kan ikke sammenlignes med 2023, fordi serien er brutt");
        assertThat(said("en", series(Point.of(2022, 60.0), Point.of(2023, 62.1), Point.of(2024, null)), TARGET))
                .isEqualTo("62.1 % in 2023, up 2.1 percentage points from 2022; figures for 2024 are missing;"
                        + " the target is 70 % in 2026");
        assertThat(said("nn", series(), null)).isEqualTo("Det er ingen tal enno");
    }
}
