package no.retning.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.command.Commands;
import no.retning.hearing.AnswerDrafts.Held;
import no.retning.hearing.AnswerReceipts.Given;
import no.retning.hearing.DeadlineGate.Ruling;
import no.retning.hearing.DeadlineGate.Verdict;
import no.retning.hearing.SendAnswer.Outcome;
import no.retning.hearing.SendAnswer.Words;
import no.retning.mail.Letter;
import no.retning.mail.Outbox;
import no.retning.record.Header;
import no.retning.record.NoSuchRecord;
import org.springframework.stereotype.Component;

/**
 * Makes answers of drafts, many at once: each is judged by itself, in the order given, and what is new is saved with a few
 * statements however much it is.
 */
@Component
class ReceiveAnswers {
    private final Commands commands;
    private final AnswerDrafts drafts;
    private final Hearings hearings;
    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final DeadlineGate gate;
    private final Outbox outbox;
    private final AnswerIntake intake;
    private final TakeInAnswers takeIn;
    private final EnterAnswers enter;
    private final Flood flood;

    ReceiveAnswers(
            Commands commands,
            AnswerDrafts drafts,
            Hearings hearings,
            HearingAnswers answers,
            AnswerReceipts receipts,
            DeadlineGate gate,
            Outbox outbox,
            AnswerIntake intake,
            TakeInAnswers takeIn,
            EnterAnswers enter,
            Flood flood) {
        this.commands = commands;
        this.drafts = drafts;
        this.hearings = hearings;
        this.answers = answers;
        this.receipts = receipts;
        this.gate = gate;
        this.outbox = outbox;
        this.intake = intake;
        this.takeIn = takeIn;
        this.enter = enter;
        this.flood = flood;
    }

    /** One that is received now. */
    private record Received(int place, Sending sending, Held draft, Hearing hearing, HearingAnswer answer) {}

    /**
     * Sends these, all or none of them, in a transaction of their own or the one that is. Where many come together, what is new
     * is taken in, and entered later.
     *
     * @param all of one actor, and no draft twice
     * @return what became of each, in the same order
     * @throws NoSuchRecord if there is no such draft
     */
    List<Outcome> receive(List<Sending> all) {
        return commands.together(() -> {
            var ids = all.stream().map(Sending::draft).toList();
            var held = drafts.hold(ids);
            var before = before(ids);
            var heard = new HashMap<UUID, Hearing>();
            var numbers = new HashMap<UUID, Integer>();
            var outcomes = new Outcome[all.size()];
            var fresh = new ArrayList<Received>();
            var again = new ArrayList<Received>();
            for (int i = 0; i < outcomes.length; i++) {
                var one = all.get(i);
                var draft = Optional.ofNullable(held.get(one.draft()))
                        .orElseThrow(() -> new NoSuchRecord(HearingAnswer.KIND, one.draft()));
                var hearing = heard.computeIfAbsent(draft.hearing(), hearings::get);
                var former = Optional.ofNullable(before.get(one.draft()));
                var verdict = gate.at(one.came(), hearing);
                var refused = refused(one, draft, former, verdict);
                if (refused.isPresent()) {
                    outcomes[i] = refused.get();
                } else if (former.isPresent()) {
                    again.add(new Received(i, one, draft, hearing, replace(one, former.get(), verdict)));
                } else {
                    int number = numbers.merge(draft.hearing(), 0, (last, none) -> last + 1);
                    if (number == 0) {
                        number = answers.nextNumber(draft.hearing());
                        numbers.put(draft.hearing(), number);
                    }
                    fresh.add(new Received(i, one, draft, hearing, answer(one, draft, number, verdict)));
                }
            }
            if (fresh.size() >= Flood.MANY_AT_ONCE || fresh.size() > 1 && flood.isOn()) {
                tell(fresh, takeIn.takeIn(fresh.getFirst().sending().actor(), given(fresh)), outcomes);
            } else {
                create(fresh);
                again.addAll(fresh);
            }
            tell(again, receipts.write(given(again)), outcomes);
            return Arrays.asList(outcomes);
        });
    }

    /** What there is of these already, entered or not. */
    private Map<UUID, HearingAnswer> before(List<UUID> ids) {
        var known = answers.known(ids);
        if (known.isEmpty()) {
            return Map.of();
        }
        var before = new HashMap<>(answers.find(known));
        intake.find(known).forEach((id, taken) -> before.put(id, taken.answer()));
        return before;
    }

    private static List<Given> given(List<Received> received) {
        return received.stream()
                .map(one -> new Given(one.hearing(), one.answer(), one.sending().said()))
                .toList();
    }

    /** What becomes of it where it is not received now: it was received before, or cannot be. */
    private Optional<Outcome> refused(Sending one, Held draft, Optional<HearingAnswer> before, Verdict verdict) {
        if (before.isPresent() && isSame(before.get(), one.words())) {
            return Optional.of(new Outcome.Received(receipts.of(one.draft()).getFirst(), false));
        }
        if (draft.saves() != one.seen()) {
            return Optional.of(new Outcome.Changed());
        }
        if (verdict.ruling() == Ruling.SHUT) {
            return Optional.of(new Outcome.Shut());
        }
        if (before.isPresent() && before.get().revision() >= SendAnswer.MOST_REVISIONS) {
            return Optional.of(new Outcome.Exhausted());
        }
        return !verdict.isInTime() && (!one.evenLate() || before.isPresent())
                ? Optional.of(new Outcome.TooLate())
                : Optional.empty();
    }

    private static boolean isSame(HearingAnswer before, Words words) {
        return before.header().state().equals(HearingAnswer.RECEIVED)
                && before.content().equals(words.content())
                && before.contact().equals(words.contact());
    }

    private static HearingAnswer answer(Sending one, Held draft, int number, Verdict verdict) {
        return new HearingAnswer(
                Header.draft(one.draft(), HearingAnswer.KIND, "svar-" + one.draft(), HearingAnswer.RECEIVED),
                one.words().organisations(),
                draft.hearing(),
                number,
                1,
                one.words().content(),
                one.words().contact(),
                verdict.at(),
                !verdict.isInTime(),
                null);
    }

    private void create(List<Received> fresh) {
        if (!fresh.isEmpty()) {
            commands.create(
                    fresh.getFirst().sending().actor(),
                    answers,
                    fresh.stream().map(Received::answer).toList());
        }
    }

    private HearingAnswer replace(Sending one, HearingAnswer found, Verdict verdict) {
        enter.these(List.of(found.header().id()));
        var before = answers.get(found.header().id());
        var words = one.words();
        return commands.change(
                one.actor(),
                HearingAnswers.REPLACE,
                answers,
                before.header().id(),
                before.header().version(),
                former -> former.replaced(words.organisations(), words.content(), words.contact(), verdict));
    }

    /** @param written the receipt of each */
    private void tell(List<Received> received, List<AnswerReceipt> written, Outcome[] outcomes) {
        var letters = new ArrayList<Letter>();
        var mailed = new ArrayList<UUID>();
        for (int i = 0; i < written.size(); i++) {
            var one = received.get(i);
            var receipt = written.get(i);
            outcomes[one.place()] = new Outcome.Received(receipt, true);
            if (one.draft().mails() < SendAnswer.MOST_LETTERS) {
                one.sending().letter().apply(receipt).ifPresent(letter -> {
                    letters.add(letter);
                    mailed.add(one.draft().id());
                });
            }
        }
        if (!letters.isEmpty()) {
            drafts.mailed(mailed);
            outbox.put(letters);
        }
    }
}
