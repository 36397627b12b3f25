package no.retning.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.hearing.DeadlineGate.Ruling;
import no.retning.hearing.DeadlineGate.Verdict;
import no.retning.mail.Letter;
import no.retning.mail.Outbox;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.NoSuchRecord;
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
    static final int MOST_LETTERS = 10;

    private final Commands commands;
    private final AnswerDrafts drafts;
    private final Hearings hearings;
    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final DeadlineGate gate;
    private final Outbox outbox;

    SendAnswer(
            Commands commands,
            AnswerDrafts drafts,
            Hearings hearings,
            HearingAnswers answers,
            AnswerReceipts receipts,
            DeadlineGate gate,
            Outbox outbox) {
        this.commands = commands;
        this.drafts = drafts;
        this.hearings = hearings;
        this.answers = answers;
        this.receipts = receipts;
        this.gate = gate;
        this.outbox = outbox;
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
     * @param letter what the respondent is written when it has been received, once for each receipt; empty for nobody
     */
    public Outcome send(
            UUID draft, int seen, Words words, boolean evenLate, Function<AnswerReceipt, Optional<Letter>> letter) {
        // It counts when it came, not when it got its turn.
        return send(Actor.PUBLIC, draft, seen, words, evenLate, gate.clock(), letter);
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
        return send(actor, draft, seen, words, true, came, letter);
    }

    private Outcome send(
            Actor actor,
            UUID draft,
            int seen,
            Words words,
            boolean evenLate,
            Instant came,
            Function<AnswerReceipt, Optional<Letter>> letter) {
        return commands.together(() -> {
            var held = drafts.lock(draft).orElseThrow(() -> new NoSuchRecord(HearingAnswer.KIND, draft));
            var before = answers.find(draft);
            if (before.isPresent() && isSame(before.get(), words)) {
                return new Outcome.Received(receipts.of(draft).getFirst(), false);
            }
            if (held.saves() != seen) {
                return new Outcome.Changed();
            }
            var hearing = hearings.get(held.hearing());
            var verdict = gate.at(came, hearing);
            if (verdict.ruling() == Ruling.SHUT) {
                return new Outcome.Shut();
            }
            if (before.isPresent() && before.get().revision() >= MOST_REVISIONS) {
                return new Outcome.Exhausted();
            }
            if (!verdict.isInTime() && (!evenLate || before.isPresent())) {
                return new Outcome.TooLate();
            }
            var answer = before.map(one -> replace(actor, one, words, verdict))
                    .orElseGet(() -> create(actor, hearing, draft, words, verdict));
            receipts.write(hearing, answer);
            var receipt = receipts.of(draft).getFirst();
            if (held.mails() < MOST_LETTERS) {
                letter.apply(receipt).ifPresent(one -> {
                    drafts.mailed(draft);
                    outbox.put(List.of(one));
                });
            }
            return new Outcome.Received(receipt, true);
        });
    }

    private static boolean isSame(HearingAnswer before, Words words) {
        return before.header().state().equals(HearingAnswer.RECEIVED)
                && before.content().equals(words.content())
                && before.contact().equals(words.contact());
    }

    private HearingAnswer create(Actor actor, Hearing hearing, UUID id, Words words, Verdict verdict) {
        int number = answers.nextNumber(hearing.header().id());
        return commands.create(
                actor,
                answers,
                new HearingAnswer(
                        Header.draft(id, HearingAnswer.KIND, "svar-" + id, HearingAnswer.RECEIVED),
                        words.organisations(),
                        hearing.header().id(),
                        number,
                        1,
                        words.content(),
                        words.contact(),
                        verdict.at(),
                        !verdict.isInTime(),
                        null));
    }

    private HearingAnswer replace(Actor actor, HearingAnswer before, Words words, Verdict verdict) {
        return commands.change(
                actor,
                HearingAnswers.REPLACE,
                answers,
                before.header().id(),
                before.header().version(),
                one -> one.replaced(words.organisations(), words.content(), words.contact(), verdict));
    }

    /**
     * Takes an answer back; in time only, for what is in when the deadline passes is treated.
     *
     * @param revision which sending of it the respondent had before their eyes
     */
    public Outcome withdraw(UUID id, int revision) {
        var came = gate.clock();
        return commands.together(() -> {
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
            return new Outcome.Received(receipt, true);
        });
    }
}
