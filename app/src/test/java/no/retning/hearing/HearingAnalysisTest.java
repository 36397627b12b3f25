package no.retning.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.hearing.HearingAnalysis.Wanted;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What answers are about, counted. The agreements with known answers are the worked examples of K. Krippendorff, Computing
 * Krippendorff's Alpha-Reliability (2011), sections B and C.
 */
class HearingAnalysisTest {
    private static final UUID HEARING = new UUID(5, 5);
    private static final UUID STEERING = new UUID(6, 1);
    private static final UUID MEETINGS = new UUID(6, 2);
    private static final UUID MONEY = new UUID(6, 3);

    private static HearingTheme theme(UUID id, @Nullable UUID parent) {
        return HearingTheme.blank(id, HEARING).written(LocalisedText.NONE, parent, LocalisedText.NONE);
    }

    private static final List<HearingTheme> THEMES =
            List.of(theme(STEERING, null), theme(MEETINGS, STEERING), theme(MONEY, null));

    private static HearingAnswer answer(int number, int revision, @Nullable HearingStance stance) {
        var id = new UUID(1, number);
        return new HearingAnswer(
                Header.draft(id, HearingAnswer.KIND, id.toString(), HearingAnswer.RECEIVED),
                LocalisedText.NONE,
                HEARING,
                number,
                revision,
                new AnswerContent(List.of(), false, List.of(new AnswerPoint(null, stance, "Ord.")), List.of(), "nb"),
                AnswerContact.NONE,
                Instant.EPOCH,
                false,
                null);
    }

    private static HearingCoding coding(int number, int coder, Set<UUID> themes, @Nullable HearingStance stance) {
        return HearingCoding.blank(
                        UUID.randomUUID(), HEARING, new SaidPoint(new UUID(1, number), null, ""), 1, new UUID(2, coder))
                .read(1, themes, stance);
    }

    private static HearingAnalysis analysis(List<HearingAnswer> answers, List<HearingCoding> codings) {
        return HearingAnalysis.of(
                THEMES, answers, codings, Map.of(), one -> one.number() < 3 ? "Kommuner" : CodedPassage.PERSON);
    }

    @Test
    void aPassageCountsUnderWhatHalfOfThoseWhoCodedItSaidAndUnderWhatThatIsPartOf() {
        var analysis = analysis(
                List.of(
                        answer(1, 1, HearingStance.AGAINST),
                        answer(2, 1, null),
                        answer(3, 1, null),
                        answer(4, 2, null)),
                List.of(
                        coding(1, 1, Set.of(MEETINGS), HearingStance.SUPPORTS),
                        coding(1, 2, Set.of(MEETINGS, MONEY), null),
                        coding(1, 3, Set.of(), null),
                        coding(2, 1, Set.of(MONEY), HearingStance.SUPPORTS),
                        coding(3, 1, Set.of(MONEY), HearingStance.SUPPORTS),
                        coding(3, 2, Set.of(MONEY), HearingStance.NEUTRAL),
                        coding(4, 1, Set.of(MONEY), null)));

        assertThat(analysis.count(Wanted.ALL)).isEqualTo(4);
        assertThat(analysis.coded())
                .as("what was read before it was sent anew says nothing")
                .isEqualTo(3);
        assertThat(analysis.count(Wanted.ALL.about(MEETINGS))).isEqualTo(1);
        assertThat(analysis.count(Wanted.ALL.about(STEERING))).isEqualTo(1);
        assertThat(analysis.count(Wanted.ALL.about(MONEY)))
                .as("one of three is less than half")
                .isEqualTo(2);
        assertThat(analysis.matching(Wanted.ALL.about(STEERING).standing(HearingStance.AGAINST)))
                .as("what the respondent says goes before what others read")
                .hasSize(1);
        assertThat(analysis.matching(Wanted.ALL.about(MONEY).standing(HearingStance.SUPPORTS)))
                .extracting(one -> one.point().number())
                .containsExactly(2);
        assertThat(analysis.matching(Wanted.ALL.about(MONEY).standing(null)))
                .as("read in two ways is not said")
                .extracting(one -> one.point().number())
                .containsExactly(3);
        assertThat(analysis.kinds()).containsExactly("Kommuner", CodedPassage.PERSON);
        assertThat(analysis.count(Wanted.ALL.about(MONEY).from(CodedPassage.PERSON)))
                .isEqualTo(1);
        assertThat(analysis.disputed()).extracting(one -> one.point().number()).containsExactly(1);
    }

    @Test
    void whatIsNearlyTheSameCountsBothWaysWhereverItIsCounted() {
        var campaign = new UUID(9, 9);
        var analysis = HearingAnalysis.of(
                THEMES,
                List.of(answer(1, 1, null), answer(2, 1, null), answer(3, 1, HearingStance.AGAINST)),
                List.of(coding(1, 1, Set.of(MONEY), HearingStance.SUPPORTS), coding(2, 1, Set.of(MONEY), null)),
                Map.of(new UUID(1, 1), campaign, new UUID(1, 2), campaign),
                one -> CodedPassage.PERSON);

        assertThat(analysis.counted(Wanted.ALL)).isEqualTo(new BothWays(3, 2));
        assertThat(analysis.counted(Wanted.ALL.about(MONEY))).isEqualTo(new BothWays(2, 1));
        assertThat(analysis.counted(Wanted.ALL.about(MONEY).standing(HearingStance.SUPPORTS)))
                .isEqualTo(new BothWays(1, 1));
        assertThat(analysis.counted(Wanted.ALL.about(MONEY).standing(HearingStance.AGAINST)))
                .isEqualTo(new BothWays(0, 0));
    }

    @Test
    void whatIsNotCodedByTwoSaysNothingOfAgreement() {
        var analysis = analysis(List.of(answer(1, 1, null)), List.of(coding(1, 1, Set.of(MONEY), null)));

        assertThat(analysis.agreement().units()).isZero();
        assertThat(analysis.agreement().alpha()).isEmpty();
    }

    @Test
    void twoCodersOfFiveNames() {
        assertThat(alpha("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourCodersWhoLeaveSomeOut() {
        assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
                .isCloseTo(0.743, within(0.0005));
    }

    /** Each text is a coder, each character the theme that a passage was given; a point is none. */
    private static double alpha(String... coders) {
        Map<Character, HearingTheme> themes = new TreeMap<>();
        var answers = new ArrayList<HearingAnswer>();
        var codings = new ArrayList<HearingCoding>();
        for (int unit = 0; unit < coders[0].length(); unit++) {
            answers.add(answer(unit, 1, null));
            for (int coder = 0; coder < coders.length; coder++) {
                char value = coders[coder].charAt(unit);
                if (value != '.') {
                    var theme = themes.computeIfAbsent(value, name -> theme(new UUID(6, name), null));
                    codings.add(coding(unit, coder, Set.of(theme.header().id()), null));
                }
            }
        }
        return HearingAnalysis.of(List.copyOf(themes.values()), answers, codings, Map.of(), one -> "")
                .agreement()
                .alpha()
                .orElseThrow();
    }
}
