package no.retning.engines.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Sketcher SKETCHER = Sketcher.of(Settings.STANDARD);
    private static final String FIRST =
            "Målet om samhandling er riktig, men det står ikke hvem som skal betale for det som må gjøres hos fastlegene.";
    private static final String SECOND =
            "Vi savner en plan for opplæring av dem som skal bruke løsningene hver dag, og tid til å lære dem.";

    @Test
    void aGreetingAndASignatureAreWhatDiffers() {
        var comparison = compare(FIRST + "\n\nHilsen avdeling A", "God dag! " + FIRST + "\n\nHilsen avdeling B");

        assertThat(comparison.share()).isBetween(0.8, 1.0);
        assertThat(comparison.longest()).hasValueSatisfying(passage -> {
            assertThat(passage.text()).isEqualTo(FIRST + "\n\nHilsen avdeling");
            assertThat(passage.words()).isEqualTo(22);
            assertThat(passage.from()).isZero();
        });
        assertThat(comparison.moved()).isFalse();
        assertThat(comparison.onlyInOne()).extracting(Passage::text).containsExactly("A");
        assertThat(comparison.onlyInOther()).extracting(Passage::text).containsExactly("God dag", "B");
    }

    @Test
    void paragraphsThatChangedPlacesAreMovedAndNotDifferent() {
        var comparison = compare(FIRST + "\n\n" + SECOND, SECOND + "\n\n" + FIRST);

        assertThat(comparison.moved()).isTrue();
        assertThat(comparison.onlyInOne()).isEmpty();
        assertThat(comparison.onlyInOther()).isEmpty();
        assertThat(comparison.share()).isBetween(0.85, 0.99);
    }

    @Test
    void aLetterWithinALongerOneIsWhollyThere() {
        var comparison = compare(FIRST, FIRST + " " + SECOND);

        assertThat(comparison.ofOne()).isEqualTo(1);
        assertThat(comparison.ofOther()).isLessThan(0.6);
        assertThat(comparison.onlyInOther()).extracting(Passage::text).containsExactly(SECOND.replaceFirst("\\.$", ""));
    }

    @Test
    void textsWithNothingInCommonHaveNoPassage() {
        var comparison = compare(FIRST, SECOND);

        assertThat(comparison.longest()).isEmpty();
        assertThat(comparison.share()).isZero();
        assertThat(compare("", "").onlyInOne()).isEmpty();
    }

    @Test
    void passagesOfAnyTextsLieApartAndSayTheSameInBoth() {
        var random = new SplittableRandom(4);
        for (int round = 0; round < 500; round++) {
            long[] one = random.longs(random.nextInt(120), 0, 4).toArray();
            long[] other = random.longs(random.nextInt(120), 0, 4).toArray();
            boolean[] ofOne = new boolean[one.length];
            boolean[] ofOther = new boolean[other.length];
            for (Tile tile : Tiling.of(one, other, 3)) {
                assertThat(tile.words()).isGreaterThanOrEqualTo(3);
                for (int i = 0; i < tile.words(); i++) {
                    assertThat(one[tile.one() + i]).isEqualTo(other[tile.other() + i]);
                    assertThat(ofOne[tile.one() + i] || ofOther[tile.other() + i])
                            .isFalse();
                    ofOne[tile.one() + i] = true;
                    ofOther[tile.other() + i] = true;
                }
            }
        }
    }

    @Test
    void textsThatRepeatThemselvesWithoutEndAreCompared() {
        var comparison = compare("nei ".repeat(50_000), "nei ".repeat(40_000) + "ja");

        assertThat(comparison.longest())
                .hasValueSatisfying(passage -> assertThat(passage.words()).isEqualTo(40_000));
        assertThat(comparison.onlyInOther()).extracting(Passage::text).containsExactly("ja");
    }

    private static Comparison compare(String one, String other) {
        return Comparison.of(one, other, SKETCHER);
    }
}
