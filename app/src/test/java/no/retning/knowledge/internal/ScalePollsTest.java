package no.retning.knowledge.internal;

import static no.retning.Fixtures.nb;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.knowledge.FromPoll;
import no.retning.poll.Poll;
import no.retning.poll.PollResult;
import no.retning.poll.Question;
import no.retning.poll.QuestionType;
import no.retning.poll.Tally;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import org.junit.jupiter.api.Test;

/** What a scale takes from a poll. */
class ScalePollsTest {
    private static final List<LocalisedText> ENDS = List.of(nb("Få"), nb("Mange"));
    private static final List<Question> QUESTIONS = List.of(
            new Question(QuestionType.TEXT, nb("Hva mener dere?"), List.of(), List.of(), 0),
            new Question(QuestionType.TWO_MARKS, nb("Hvor bredt?"), ENDS, List.of(nb("I dag"), nb("Ny")), 4));

    private static Poll poll(String state, boolean revealed, PollResult result) {
        var id = UUID.randomUUID();
        return new Poll(
                Header.draft(id, Poll.KIND, "avstemning", state),
                nb("Avstemningen"),
                nb("NUIT"),
                null,
                Set.of(),
                true,
                List.of(),
                false,
                QUESTIONS,
                id,
                "12345678",
                revealed,
                Instant.EPOCH,
                result);
    }

    /** Three marked today at 1, 2 and 2; two of them the new strategy, at 3 and 4. */
    private static PollResult result() {
        return new PollResult(
                "salt",
                4,
                List.of(
                        new Tally(4, List.of(), List.of(), List.of()),
                        new Tally(3, List.of(1, 2, 0, 0), List.of(0, 0, 1, 1), List.of())));
    }

    @Test
    void theMeansOfAPollThatEverybodyHasSeenAreAReadingOfTheScale() {
        var poll = poll(Poll.CLOSED, true, result());
        assertThat(ScalePolls.results(poll))
                .containsExactly(new ScalePolls.Result(
                        new FromPoll(poll.header().id(), 1), 4, 3, new BigDecimal("1.7"), new BigDecimal("3.5")));
    }

    @Test
    void aPollThatIsOpenOrHasNotBeenShownGivesNothing() {
        assertThat(ScalePolls.results(poll(Poll.OPEN, false, null))).isEmpty();
        assertThat(ScalePolls.results(poll(Poll.CLOSED, false, result()))).isEmpty();
        assertThat(ScalePolls.results(poll(Poll.OPEN, true, result()))).isEmpty();
    }

    @Test
    void aQuestionThatNobodyAnsweredHasNoMean() {
        var none = new PollResult(
                "salt",
                0,
                List.of(
                        new Tally(0, List.of(), List.of(), List.of()),
                        new Tally(0, List.of(0, 0, 0, 0), List.of(0, 0, 0, 0), List.of())));
        assertThat(ScalePolls.results(poll(Poll.CLOSED, true, none)))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.today()).isNull();
                    assertThat(result.wanted()).isNull();
                });
    }
}
