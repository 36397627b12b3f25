package no.retning.engines.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Known answers are those of Krippendorff (2011), and of the example with three coders that encyclopedias use. */
class AgreementTest {
    @Test
    void twoCodersOfTwoNames() {
        assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void twoCodersOfFiveNames() {
        assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourCodersWhoLeaveSomeOut() {
        assertThat(alpha(
                        "123321412...",
                        "1233224125.3",
                        ".333234225 1.".replace(" ", ""),
                        "1233244125 1.".replace(" ", "")))
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void threeCodersWhoSeldomMeet() {
        assertThat(alpha("*****3412113 3*3".replace(" ", ""), "1*213343*******", "**21344*21133*4"))
                .isCloseTo(0.691, within(0.0005));
    }

    @Test
    void unitsThatOneCoderSawSayNothing() {
        var agreement = Agreement.of(List.of(List.of("a"), List.of(), List.of("a", "a"), List.of("b", "b")));

        assertThat(agreement.units()).isEqualTo(2);
        assertThat(agreement.values()).isEqualTo(4);
        assertThat(agreement.alpha()).hasValue(1);
    }

    @Test
    void whereNothingCouldDifferThereIsNoAlpha() {
        assertThat(Agreement.of(List.<List<String>>of()).alpha()).isEmpty();
        assertThat(Agreement.of(List.of(List.of("a", "a"), List.of("a", "a"))).alpha())
                .isEmpty();
    }

    @Test
    void everyNameHasAnAgreementOfItsOwn() {
        var byValue = Agreement.byValue(
                List.of(List.of("a", "a"), List.of("b", "c"), List.of("c", "b"), List.of("a", "a"), List.of("d")));

        assertThat(byValue).containsOnlyKeys("a", "b", "c");
        assertThat(byValue.get("a").alpha()).hasValue(1);
        assertThat(byValue.get("b").alpha().orElseThrow()).isNegative();
    }

    /** Each text is a coder, each character what that coder gave the unit there; a point or star is nothing. */
    private static double alpha(String... coders) {
        var units = new ArrayList<List<Character>>();
        for (int unit = 0; unit < coders[0].length(); unit++) {
            int at = unit;
            units.add(List.of(coders).stream()
                    .map(coder -> coder.charAt(at))
                    .filter(value -> value != '.' && value != '*')
                    .toList());
        }
        return Agreement.of(units).alpha().orElseThrow();
    }
}
