package no.retning.engines.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void layoutCaseAndWaysOfWritingDoNotCount() {
        same("Å gå på legevakt", "å  GÅ, på\u00a0legevakt!");
        same("å gå på", "a\u030a ga\u030a pa\u030a");
        same("høringssvar", "hørings\u00adsvar");
        same("høringssvar", "hørings\u200bsvar");
        same("høringssvar", "hørings-\n   svar");
        same("finne", "\ufb01nne");
        same("Kap 5", "kap. 5:");
    }

    @Test
    void hyphensThatJoinWordsAndLinesThatEndWithADashPartThem() {
        same("e helse", "e-helse");
        same("e helse", "e-\nhelse");
        same("Øst Norge", "Øst-\nNorge");
        same("slik", "slik-\n");
    }

    @Test
    void otherWordsAreOthers() {
        assertThat(hashes("gå")).isNotEqualTo(hashes("ga"));
        assertThat(hashes("ab c")).isNotEqualTo(hashes("a bc"));
        assertThat(hashes("Привет мир")).isEqualTo(hashes("привет МИР")).hasSize(2);
        assertThat(hashes("čálli ŧ")).isNotEqualTo(hashes("calli t")).hasSize(2);
    }

    @Test
    void wordsKnowWhereTheyStand() {
        String text = " Til punkt 4.2: «ja».";
        Words words = Words.of(text);

        assertThat(words.count()).isEqualTo(5);
        assertThat(text.substring(words.begin(4), words.end(4))).isEqualTo("ja");
    }

    @Test
    void anyCharactersAreRead() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000)));
            }
            Words words = Words.of(text.toString());
            int last = 0;
            for (int word = 0; word < words.count(); word++) {
                assertThat(words.begin(word)).isGreaterThanOrEqualTo(last);
                assertThat(words.end(word)).isGreaterThan(words.begin(word));
                last = words.end(word);
            }
            assertThat(last).isLessThanOrEqualTo(text.length());
        }
    }

    private static void same(String one, String other) {
        assertThat(hashes(other)).as(other).isEqualTo(hashes(one));
    }

    private static long[] hashes(String text) {
        return Words.of(text).hashes();
    }
}
