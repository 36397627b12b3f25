package no.retning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"974760673", "974 760 673", "889640782", "123456785"})
    void nineDigitsOfWhichTheLastFitsTheOthersAreANumber(String typed) {
        assertThat(OrganisationNumber.parse(typed).digits()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760674", "974760637", "97476067", "9747606733", "97476067x", ""})
    void anythingElseIsNone(String typed) {
        assertThat(OrganisationNumber.isValid(typed)).isFalse();
        assertThatThrownBy(() -> OrganisationNumber.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberWhoseCheckDigitWouldBeTenIsNeverGiven() {
        // 3·0+2·0+7·0+6·0+5·0+4·0+3·0+2·6 = 12, which leaves 1.
        for (int last = 0; last < 10; last++) {
            assertThat(OrganisationNumber.isValid("00000006" + last)).isFalse();
        }
    }

    @Test
    void itIsPrintedInGroupsOfThree() {
        assertThat(OrganisationNumber.parse("974760673").printed()).isEqualTo("974 760 673");
    }
}
