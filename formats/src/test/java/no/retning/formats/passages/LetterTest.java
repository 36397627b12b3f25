package no.retning.formats.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import no.retning.formats.passages.Clue.Sureness;
import no.retning.formats.passages.Target.Kind;
import org.junit.jupiter.api.Test;

/** The letters are made up for these tests; nobody has written them. */
class LetterTest {
    private static final Target FIRST = new Target(Kind.QUESTION, "1", "Er målene dekkende for hele sektoren?");
    private static final Target SECOND = new Target(Kind.QUESTION, "2", "Hva mangler i utkastet?");
    private static final Target THIRD = new Target(Kind.QUESTION, "3", "Hvordan bør strategien følges opp?");
    private static final Target CHAPTER = new Target(Kind.SECTION, "4", "Aktiv medvirkning i egen helse");
    private static final Target SUBSECTION = new Target(Kind.SECTION, "4.2", "Digitale innbyggertjenester");
    private static final Target LAST = new Target(Kind.SECTION, "5", "Virkemidler");
    private static final Target GOAL = new Target(Kind.GOAL, "3", "Helsedata til fornying");
    private static final List<Target> HEARING = List.of(FIRST, SECOND, THIRD, CHAPTER, SUBSECTION, LAST, GOAL);

    @Test
    void headingsThatNameWhatTheyAnswerPlaceWhatFollows() {
        String letter = """
                Vi takker for at vi fikk si vår mening.

                Spørsmål 1:
                Ja, i hovedsak.

                Men sykehjemmene er lite nevnt.

                Til punkt 4.2 Digitale innbyggertjenester
                Bra.

                **Kap. 5**
                Her mangler penger.
                """;

        List<Passage> passages = Letter.passages(letter, HEARING);

        assertThat(passages)
                .extracting(Passage::about)
                .containsExactly(List.of(), List.of(FIRST), List.of(SUBSECTION), List.of(LAST));
        assertThat(passages).extracting(Passage::clue).containsExactly(Clue.NONE, Clue.NAMED, Clue.NAMED, Clue.NAMED);
        assertThat(passages.get(1).in(letter))
                .contains("i hovedsak", "sykehjemmene")
                .doesNotContain("Bra.");
    }

    @Test
    void waysOfNamingInThreeLanguages() {
        assertThat(about("Vedr. spm. nr. 2")).isEqualTo(List.of(SECOND));
        assertThat(about("Merknader til kapittel 5 – Virkemidler")).isEqualTo(List.of(LAST));
        assertThat(about("Merknadar til kapittel 5")).isEqualTo(List.of(LAST));
        assertThat(about("Question 3: How to follow up")).isEqualTo(List.of(THIRD));
        assertThat(about("Comments on section 4.2")).isEqualTo(List.of(SUBSECTION));
        assertThat(about("Mål 3")).isEqualTo(List.of(GOAL));
        assertThat(about("# § 5")).isEqualTo(List.of(LAST));
        assertThat(about("Spørsmål 1 og 3")).isEqualTo(List.of(FIRST, THIRD));
        assertThat(about("Spørsmål 1–3")).isEqualTo(List.of(FIRST, SECOND, THIRD));
        assertThat(about("Til pkt. 2")).as("no paragraph has the number").isEqualTo(List.of(SECOND));
    }

    @Test
    void titlesAndRepeatedQuestionsPlaceToo() {
        assertThat(only("4.2 Digitale innbyggertjenester\nBra.").clue()).isEqualTo(Clue.NUMBER_AND_TITLE);
        assertThat(only("Hvordan bør strategien følges opp?\nHvert år.")).satisfies(passage -> {
            assertThat(passage.about()).containsExactly(THIRD);
            assertThat(passage.clue()).isEqualTo(Clue.TITLE);
        });
    }

    @Test
    void aParagraphThatMentionsOneIsLikelyAboutItAndTheNextIsUnderItsHeadingAgain() {
        String letter = """
                Spørsmål 2
                Mye mangler.

                Når det gjelder kapittel 5 savner vi tall.

                Til slutt savner vi eksempler.
                """;

        List<Passage> passages = Letter.passages(letter, HEARING);

        assertThat(passages)
                .extracting(Passage::about)
                .containsExactly(List.of(SECOND), List.of(LAST), List.of(SECOND));
        assertThat(passages)
                .extracting(passage -> passage.clue().sureness())
                .containsExactly(Sureness.SURE, Sureness.LIKELY, Sureness.SURE);
    }

    @Test
    void sentencesThatNameSomethingInPassingAreNoHeadings() {
        assertThat(only("Vi har lest kapittel 5 med glede.").clue()).isEqualTo(Clue.NONE);
        assertThat(only("Målet er at 3 av 4 skal være med.").clue()).isEqualTo(Clue.NONE);
        assertThat(only("Punkt 5% av alle").clue()).isEqualTo(Clue.NONE);
    }

    @Test
    void numbersAloneAreGuessesInALetterThatNamesNothing() {
        List<Passage> bare = Letter.passages("Hei\n\n2. Mye mangler.\n5. Mer penger.\n", HEARING);
        List<Passage> list = Letter.passages("Spørsmål 1\nDette må til:\n2. Folk.\n5. Penger.\n", HEARING);

        assertThat(bare).extracting(Passage::about).containsExactly(List.of(), List.of(SECOND), List.of(LAST));
        assertThat(bare.getLast().clue().sureness()).isEqualTo(Sureness.GUESS);
        assertThat(list).hasSize(1);
        assertThat(only("3. Hvert år.").about())
                .as("a question and a goal have the number")
                .isEmpty();
    }

    @Test
    void aNumberThatTheHearingLacksIsToldOf() {
        assertThat(only("Spørsmål 9\nVi er enige.").clue()).isEqualTo(Clue.UNKNOWN_NUMBER);
        assertThatThrownBy(() -> new Target(Kind.SECTION, "IV", "")).hasMessageContaining("'IV'");
    }

    @Test
    void nothingOfAnyLetterIsLost() {
        var random = new SplittableRandom(6);
        String[] pieces = {
            "Spørsmål 1",
            "\n",
            "\n\n",
            "Kap. 5",
            " ",
            "4.2",
            "punkt",
            "\r\n",
            "a",
            "–",
            "1 og 2",
            "#",
            "Til ",
            ":",
            "æ",
            "3.",
            "Mål 3",
            "\t",
            "§",
            "9999",
            "Digitale innbyggertjenester"
        };
        for (int round = 0; round < 3_000; round++) {
            var letter = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                letter.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = letter.toString();

            assertThat(Letter.passages(text, HEARING).stream()
                            .map(passage -> passage.in(text))
                            .collect(Collectors.joining()))
                    .isEqualTo(text);
        }
        assertThat(Letter.passages("spørsmål ".repeat(100_000) + "1 og ".repeat(100_000), HEARING))
                .hasSize(1);
    }

    private static List<Target> about(String heading) {
        return only(heading + "\nVi er enige.").about();
    }

    private static Passage only(String letter) {
        List<Passage> passages = Letter.passages(letter, HEARING);
        assertThat(passages).hasSize(1);
        return passages.getFirst();
    }
}
