package no.retning.hearing;

import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an answer has beside its record when it did not come by the form: its receipt, and the one that it is counted as. */
@Component
public class LayAnswers {
    private final HearingAnswers answers;
    private final Hearings hearings;
    private final AnswerReceipts receipts;
    private final Doubles doubles;

    LayAnswers(HearingAnswers answers, Hearings hearings, AnswerReceipts receipts, Doubles doubles) {
        this.answers = answers;
        this.hearings = hearings;
        this.receipts = receipts;
        this.doubles = doubles;
    }

    /** Whether there is a receipt, so that nothing is left to do. */
    public boolean isLaid(UUID answer) {
        return !receipts.of(answer).isEmpty();
    }

    /**
     * Writes the receipts that an answer got elsewhere.
     *
     * @param given the latest first
     * @throws IllegalArgumentException if they are not exactly those of this answer to this hearing
     */
    public void lay(Hearing hearing, HearingAnswer answer, List<AnswerReceipt> given) {
        receipts.lay(hearing, answer, given);
    }

    /** @param into the answer that it is counted as; null where it counts by itself */
    public void lay(Actor actor, UUID id, @Nullable UUID into) {
        var answer = answers.get(id);
        receipts.write(List.of(new AnswerReceipts.Given(hearings.get(answer.hearing()), answer)));
        if (into != null && answer.header().state().equals(HearingAnswer.RECEIVED)) {
            doubles.join(actor, id, answer.header().version(), into);
        }
    }
}
