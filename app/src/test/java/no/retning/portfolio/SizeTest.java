package no.retning.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a measure is, and within what it must keep. */
class SizeTest {
    private static BigDecimal millions(String sum) {
        return new BigDecimal(sum);
    }

    @ParameterizedTest
    @CsvSource({"0, small", "25, small", "25.00, small", "25.01, medium", "200, medium", "200.1, large", "9999, large"})
    void aBandReachesUpToItsLastMillion(String sum, String band) {
        assertThat(PortfolioTerms.readResource().band(millions(sum)).code()).isEqualTo(band);
    }

    @Test
    void theFrameIsWhatIsAlmostSurelyEnoughLessWhatCanBeLeftOut() {
        assertThat(new Cost(millions("80"), millions("100"), millions("12.5"), 2026).frame())
                .isEqualByComparingTo("87.5");
        assertThat(new Cost(millions("80"), millions("100"), null, 2026).frame())
                .isEqualByComparingTo("100");
        assertThat(new Cost(millions("80"), null, millions("12.5"), 2026).frame())
                .isNull();
    }
}
