package no.retning.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.mail.Letter;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/**
 * Makes a draft an answer. A draft has the id of the answer it becomes, and only its words as they were last saved are sent:
 * however often that is asked for, there is one answer, and for the same words one receipt.
 */
@Component
public class SendAnswer {
    /** How often one answer may be sent with other words: each time is an entry of the journal and a receipt for good. */
    public static final int MOST_REVISIONS = 50;
    /** How many letters one answer may cause in its time, so that nobody floods an address that is not theirs. */
    public static final int MOST_LETTERS = 10;

    private final Commands commands;
    private final Hearings hearings;
    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final DeadlineGate gate;
    private final ReceiveAnswers receive;
    private final AnswerQueue queue;
    private final Doubles doubles;
    private final EnterAnswers enter;

    SendAnswer(
            Commands commands,
            Hearings hearings,
            HearingAnswers answers,
            AnswerReceipts receipts,
            DeadlineGate gate,
            ReceiveAnswers receive,
            AnswerQueue queue,
            Doubles doubles,
            EnterAnswers enter) {
        this.commands = commands;
        this.hearings = hearings;
        this.answers = answers;
        this.receipts = receipts;
        this.gate = gate;
        this.receive = receive;
        this.queue = queue;
        this.doubles = doubles;
        this.enter = enter;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** @param fresh whether these words were received now, and not before */
        record Received(AnswerReceipt receipt, boolean fresh) implements Outcome {}

        /** The deadline has passed; it can be sent as late, if that is what is wanted. */
        record TooLate() implements Outcome {}

        /** No answers are taken any more, or not yet. */
        record Shut() implements Outcome {}

        /** What was looked through has been changed since. */
        record Changed() implements Outcome {}

        /** It has been sent as often as it may be. */
        record Exhausted() implements Outcome {}
    }

    /** What is sent: the words of a draft as they were read out of it. */
    public record Words(LocalisedText organisations, AnswerContent content, AnswerContact contact) {}

    /**
     * Sends a draft.
     *
     * @param seen how often the draft had been saved when its words were read
     * @param evenLate whether it is to be sent though the deadline has passed
     * @param letter what the respondent is written when it has been received, once for each receipt; empty for nobody. It
     *     is asked for while others wait, and may be asked for twice
     * @throws Crowded if too many wait already
     * @throws IllegalStateException within a transaction, for which the others would have to wait
     */
    public Outcome send(
            UUID draft, int seen, Words words, boolean evenLate, Function<AnswerReceipt, Optional<Letter>> letter) {
        // It counts when it came, not when it got its turn.
        return queue.send(Sending.of(Actor.PUBLIC, draft, seen, words, evenLate, gate.arrival(), letter));
    }

    /**
     * Sends a draft for somebody who wrote a letter; a late one is taken as late.
     *
     * @param came when the letter counts as having come
     */
    public Outcome take(
            Actor actor,
            UUID draft,
            int seen,
            Words words,
            Instant came,
            Function<AnswerReceipt, Optional<Letter>> letter) {
        return receive.receive(List.of(Sending.of(actor, draft, seen, words, true, came, letter)))
                .getFirst();
    }

    /**
     * Takes an answer back; in time only, for what is in when the deadline passes is treated.
     *
     * @param revision which sending of it the respondent had before their eyes
     */
    public Outcome withdraw(UUID id, int revision) {
        var came = gate.clock();
        return commands.together(() -> {
            enter.these(List.of(id));
            var before = answers.get(id);
            var receipt = receipts.of(id).getFirst();
            if (before.header().state().equals(HearingAnswer.WITHDRAWN)) {
                return new Outcome.Received(receipt, false);
            }
            if (before.revision() != revision) {
                return new Outcome.Changed();
            }
            if (!gate.at(came, hearings.get(before.hearing())).isInTime()) {
                return new Outcome.TooLate();
            }
            commands.change(
                    Actor.PUBLIC,
                    HearingAnswers.WITHDRAW,
                    answers,
                    id,
                    before.header().version(),
                    one -> one.with(one.header().in(HearingAnswer.WITHDRAWN)));
            doubles.partFrom(id);
            return new Outcome.Received(receipt, true);
        });
    }
}
