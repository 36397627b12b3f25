package no.retning.engines.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final String MONEY = "penger";
    private static final String PRIVACY = "personvern";

    private static Example<String> example(String words, String... names) {
        return new Example<>(Set.of(words.split(" ")), Set.of(names));
    }

    private static final List<Example<String>> READ = List.of(
            example("vi trenger midler til drift", MONEY),
            example("vi mener drift krever midler", MONEY),
            example("vi ber om midler", MONEY),
            example("vi frykter innsyn i journal", PRIVACY),
            example("vi vil ha innsyn", PRIVACY),
            example("vi takker"));

    @Test
    void aNameIsGivenWithTheWordsThatSpeakForItAndInHowManyTextsTheyStood() {
        var given = Suggestion.of(READ, Set.of("vi", "midler", "drift", "og", "mer"), 3);

        assertThat(given).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(MONEY);
            assertThat(one.named()).isEqualTo(3);
            assertThat(one.others()).isEqualTo(3);
            assertThat(one.alike()).isEqualTo(3);
            assertThat(one.clues())
                    .as("what stands in every text speaks for no name")
                    .extracting(Clue::word)
                    .containsExactly("midler", "drift");
            assertThat(one.clues().getFirst())
                    .as("(3 + ½) / 4 against (0 + ½) / 4")
                    .isEqualTo(new Clue("midler", 3, 0, 7));
        });
    }

    @Test
    void whatStoodInOneTextAloneSaysNothing() {
        assertThat(Suggestion.of(READ, Set.of("frykter", "journal", "takker"), 3))
                .isEmpty();
        assertThat(Suggestion.of(List.<Example<String>>of(), Set.of("midler"), 3))
                .isEmpty();
    }

    @Test
    void severalNamesCanBeGivenTheStrongestFirstAndNoMoreThanAsked() {
        var words = Set.of("innsyn", "midler", "drift");

        assertThat(Suggestion.of(READ, words, 3)).extracting(Suggestion::name).containsExactly(MONEY, PRIVACY);
        assertThat(Suggestion.of(READ, words, 1)).extracting(Suggestion::name).containsExactly(MONEY);
    }

    @Test
    void theOrderInWhichTextsWereReadMeansNothing() {
        var turned = new ArrayList<>(READ).reversed();
        var words = Set.of("innsyn", "midler", "drift");

        assertThat(Suggestion.of(turned, words, 3)).isEqualTo(Suggestion.of(READ, words, 3));
    }
}
