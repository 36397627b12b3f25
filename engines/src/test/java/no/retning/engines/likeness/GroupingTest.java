package no.retning.engines.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import no.retning.engines.likeness.rehearsal.PlantedAnswers;
import no.retning.engines.likeness.rehearsal.Quality;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final Sketcher SKETCHER = Sketcher.of(Settings.STANDARD);
    private static final String LETTER = """
            Vi mener at forslaget må følges av midler som varer, og at kommuner av alle størrelser får hjelp til å ta
            i bruk løsningene. Uten dette blir målene stående på papiret.

            Vi ber også om at tallene som viser hvor langt man er kommet, blir lagt fram for alle hvert eneste år.
            """;

    @Test
    void plantedCampaignsAreFoundAgain() {
        for (int words : new int[] {60, 200, 600}) {
            var answers = new PlantedAnswers(4_000, words, words);

            var quality = Quality.of(new Grouping(SKETCHER, 2).group(4_000, answers::text), answers::campaign);

            assertThat(quality.precision()).as("%d words", words).isGreaterThanOrEqualTo(0.99);
            assertThat(quality.recall()).as("%d words", words).isGreaterThanOrEqualTo(0.95);
        }
    }

    @Test
    void theSameSeedGivesTheSameGroupsOnAnyNumberOfThreads() {
        var answers = new PlantedAnswers(3_000, 120, 5);
        Groups one = new Grouping(SKETCHER, 1).group(3_000, answers::text);

        for (int threads : new int[] {2, 3, 8}) {
            assertThat(new Grouping(SKETCHER, threads).group(3_000, answers::text))
                    .isEqualTo(one);
        }
    }

    @Test
    void whatIsTiedTrulySharesEnoughAndHardlyAnythingThatDoesIsMissed() {
        var answers = new PlantedAnswers(200, 80, 9);
        List<String> texts = IntStream.range(0, 200).mapToObj(answers::text).toList();
        Groups groups = new Grouping(SKETCHER, 2).group(texts);
        int alike = 0;
        int together = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (Comparison.of(texts.get(i), texts.get(j), SKETCHER).share() >= 0.6) {
                    alike++;
                    together += groups.groupOf(i) >= 0 && groups.groupOf(i) == groups.groupOf(j) ? 1 : 0;
                }
            }
        }

        assertThat((double) together / alike).isGreaterThan(0.99);
        for (Group group : groups.groups()) {
            assertThat(group.ties()).hasSize(group.size() - 1);
            for (Tie tie : group.ties()) {
                double share = Comparison.of(texts.get(tie.one()), texts.get(tie.other()), SKETCHER)
                        .share();
                assertThat(share).isGreaterThanOrEqualTo(0.6);
                assertThat(tie.share()).isBetween(share - 1.0 / 8191, share);
            }
        }
    }

    @Test
    void shortTextsAndPointersToAttachmentsStayAloneHoweverManyAreTheSame() {
        var texts = new ArrayList<String>();
        texts.addAll(Collections.nCopies(50, "Ingen merknader."));
        texts.addAll(Collections.nCopies(
                50,
                "Hei! Se vedlagt høringssvar fra oss. Vi viser til brevet av i sommer om den nye strategien og takker for at vi"
                        + " fikk si vår mening om den, og for at fristen ble satt slik at vi rakk det."));
        texts.addAll(List.of(LETTER, LETTER));

        Groups groups = new Grouping(SKETCHER, 2).group(texts);

        assertThat(groups.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.texts()).containsExactly(100, 101));
        assertThat(groups.alone(0)).contains(Alone.TOO_SHORT);
        assertThat(groups.alone(50)).contains(Alone.REFERS_ELSEWHERE);
        assertThat(groups.alone(100)).isEmpty();
        assertThat(groups.distinct()).isEqualTo(101);
    }

    @Test
    void aLongLetterThatAlsoHasAttachmentsIsNoPointer() {
        String letter = LETTER + LETTER + "Se vedlegg for tallene bak.";

        assertThat(SKETCHER.sketch(letter)).isInstanceOf(Sketch.Eligible.class);
    }

    @Test
    void whatEverybodyWasSentCountsForNothing() {
        String asked = LETTER;
        String one = asked + new PlantedAnswers(10, 30, 1).text(1);
        String other = asked + new PlantedAnswers(10, 30, 2).text(2);
        Sketcher leavingOut = Sketcher.leavingOut(List.of(asked), Settings.STANDARD.sharing(0.3));

        assertThat(new Grouping(Sketcher.of(Settings.STANDARD.sharing(0.3)), 1)
                        .group(List.of(one, other, asked))
                        .groups())
                .hasSize(1);
        Groups groups = new Grouping(leavingOut, 1).group(List.of(one, other, asked));

        assertThat(groups.groups()).isEmpty();
        assertThat(groups.alone(0)).contains(Alone.NOTHING_LIKE_IT);
        assertThat(groups.alone(2)).contains(Alone.ONLY_QUOTES);
    }

    @Test
    void textsThatMeetInABucketCostNoMoreThanTwoLooksEach() {
        var pairs = new Pairs();
        int[] texts = IntStream.range(0, 100_000).toArray();

        pairs.addBucket(texts, 0, texts.length);
        pairs.addBucket(texts, 0, texts.length);

        assertThat(pairs.toArray()).hasSize(2 * texts.length - 3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void nothingAndOneTextMakeNoGroup() {
        assertThat(new Grouping(SKETCHER, 4).group(List.of()).groups()).isEmpty();
        assertThat(new Grouping(SKETCHER, 4).group(List.of(LETTER)).alone(0)).contains(Alone.NOTHING_LIKE_IT);
    }

    @Test
    void aFailureInAnyThreadReachesWhoAsked() {
        var grouping = new Grouping(SKETCHER, 3);

        assertThatThrownBy(() -> grouping.group(5_000, text -> {
                    if (text == 4_000) {
                        throw new IllegalStateException("text 4000 cannot be read");
                    }
                    return LETTER;
                }))
                .hasMessage("text 4000 cannot be read");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> grouping.group(5_000, text -> LETTER)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void settingsWithoutMeaningAreRefusedByName() {
        assertThatThrownBy(() -> Settings.STANDARD.sharing(0)).hasMessageContaining("share");
        assertThatThrownBy(() -> new Settings(3, 0.5, 2, List.of(), 0, 32, 4, 1))
                .hasMessage("leastWords must be from 3 to 1000000, not 2");
        assertThatThrownBy(() -> new Settings(3, 0.5, 20, List.of("…"), 0, 32, 4, 1))
                .hasMessageContaining("'…'");
        assertThatThrownBy(() -> new Settings(3, 0.5, 20, List.of(), 0, 1024, 4, 1))
                .hasMessageContaining("rows");
    }
}
