package no.retning.hearing.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.file.FileStore;
import no.retning.file.StoredFile;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.DeadlineGate.Ruling;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.HearingRules;
import no.retning.hearing.Hearings;
import no.retning.hearing.LetterChannel;
import no.retning.hearing.LetterReason;
import no.retning.hearing.ReturnCode;
import no.retning.hearing.SendAnswer;
import no.retning.hearing.SendAnswer.Words;
import no.retning.mail.Letter;
import no.retning.mail.MailAddress;
import no.retning.page.Reading;
import no.retning.page.Readings;
import no.retning.record.Languages;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lands letters: as an answer, or as the new words of one where nothing is against that, and else with the reason why it
 * awaits a person. A letter lands whole or not at all, and once.
 */
@Component
final class LandLetter {
    private static final Actor MAIL = Actor.system("mail");

    private final Commands commands;
    private final HearingLetters letters;
    private final Hearings hearings;
    private final HearingAnswers answers;
    private final AnswerDrafts drafts;
    private final SendAnswer send;
    private final DeadlineGate gate;
    private final HearingRules rules;
    private final LetterWords reading;
    private final AnswerLetters receipts;
    private final FileStore store;
    private final Readings readings;
    private final Languages languages;

    LandLetter(
            Commands commands,
            HearingLetters letters,
            Hearings hearings,
            HearingAnswers answers,
            AnswerDrafts drafts,
            SendAnswer send,
            DeadlineGate gate,
            HearingRules rules,
            LetterWords reading,
            AnswerLetters receipts,
            FileStore store,
            Readings readings,
            Languages languages) {
        this.commands = commands;
        this.letters = letters;
        this.hearings = hearings;
        this.answers = answers;
        this.drafts = drafts;
        this.send = send;
        this.gate = gate;
        this.rules = rules;
        this.reading = reading;
        this.receipts = receipts;
        this.store = store;
        this.readings = readings;
        this.languages = languages;
    }

    /** Lands a letter that has just been read; the same one that landed before is returned as it is. */
    HearingLetter land(HearingLetter letter) {
        var hearing = hearings.get(letter.hearing());
        var words = letter.reason() == null ? reading.of(hearing, letter) : null;
        var landed = commands.together(() -> letters.find(
                        letter.hearing(), letter.digest().value())
                .orElseGet(() -> commands.create(MAIL, letters, landed(letter, words))));
        receipts.wake();
        return landed;
    }

    private HearingLetter landed(HearingLetter letter, @Nullable Words read) {
        if (read == null) {
            return letter;
        }
        var hearing = hearings.get(letter.hearing());
        var before = letters.answerOf(
                        hearing.header().id(), letter.sender().address().value())
                .map(answers::get);
        var words = before.map(former -> givenFor(former, read)).orElse(read);
        return against(hearing, letter, words, before)
                .map(letter::held)
                .orElseGet(() -> letter.placed(answer(hearing, letter, words, before)));
    }

    /** A letter that does not tell for whom it is given is given for those that the former was. */
    private static Words givenFor(HearingAnswer former, Words words) {
        var organisations = former.content().organisations();
        return organisations.isEmpty() || !words.content().ofPerson()
                ? words
                : new Words(
                        former.title(),
                        words.content().givenFor(organisations),
                        new AnswerContact(
                                Personal.NONE,
                                words.contact().name(),
                                words.contact().email()));
    }

    /** What keeps a letter from being an answer by itself. */
    private Optional<LetterReason> against(
            Hearing hearing, HearingLetter letter, Words words, Optional<HearingAnswer> before) {
        if (words.content().points().isEmpty() && letter.files().isEmpty()) {
            return Optional.of(LetterReason.EMPTY);
        }
        if (!isReleased(letter)) {
            return Optional.of(LetterReason.UNSCANNED);
        }
        if (isShut(hearing, letter)) {
            return Optional.of(LetterReason.SHUT);
        }
        var came = came(hearing, letter);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (!came.isAfter(before.get().receivedAt())) {
            return Optional.of(LetterReason.OLDER);
        }
        if (!gate.at(came, hearing).isInTime()) {
            return Optional.of(LetterReason.LATE_AGAIN);
        }
        return before.get().revision() >= SendAnswer.MOST_REVISIONS
                ? Optional.of(LetterReason.TOO_OFTEN)
                : Optional.empty();
    }

    private boolean isReleased(HearingLetter letter) {
        return letter.files().stream()
                .allMatch(one -> store.find(one.file().sha256())
                        .filter(StoredFile::isReleased)
                        .isPresent());
    }

    /** Whether the hearing takes no answers any more, or took none yet when the letter came. */
    boolean isShut(Hearing hearing, HearingLetter letter) {
        var came = came(hearing, letter);
        var opened = hearing.openedAt();
        return opened == null || came.isBefore(opened) || gate.at(came, hearing).ruling() == Ruling.SHUT;
    }

    private Instant came(Hearing hearing, HearingLetter letter) {
        return letter.came(rules.of(hearing, gate.today()));
    }

    /** @param before the answer that it is the new words of */
    private UUID answer(Hearing hearing, HearingLetter letter, Words words, Optional<HearingAnswer> before) {
        var code = before.isPresent() ? null : drafts.begin(hearing.header().id());
        var draft = code == null
                ? drafts.lock(before.orElseThrow().header().id()).orElseThrow()
                : drafts.find(code).orElseThrow();
        drafts.save(draft.id(), draft.saves(), LetterWords.values(letter, words), null);
        var outcome = send.take(
                MAIL,
                draft.id(),
                draft.saves() + 1,
                words,
                came(hearing, letter),
                receipt -> receipt(hearing, letter, words, code, receipt));
        if (outcome instanceof SendAnswer.Outcome.Received) {
            return draft.id();
        }
        throw new IllegalStateException("A letter that nothing is against became no answer: " + outcome);
    }

    /** Nobody at a list or a machine waits for a receipt, and machines would answer it. */
    private Optional<Letter> receipt(
            Hearing hearing, HearingLetter letter, Words words, @Nullable ReturnCode code, AnswerReceipt receipt) {
        if (letter.channel() != LetterChannel.MAIL
                || !MailAddress.isPossible(words.contact().email().value())) {
            return Optional.empty();
        }
        Reading in = readings.in(languages.find(words.content().language()).orElseGet(languages::first));
        return code == null
                ? Optional.of(receipts.again(in, hearing, words, receipt))
                : receipts.receipt(in, hearing, code, words, receipt);
    }

    /** Makes an answer of a letter that waits, of its own beside any other of the same sender. */
    void place(Actor actor, UUID id, long seen) {
        var letter = letters.get(id);
        var hearing = hearings.get(letter.hearing());
        var words = reading.of(hearing, letter);
        commands.together(() -> commands.change(
                actor,
                HearingLetters.PLACE,
                letters,
                id,
                seen,
                one -> one.placed(answer(hearings.get(one.hearing()), one, words, Optional.empty()))));
        receipts.wake();
    }

    /** Whether a person can make an answer of it. */
    boolean isPlaceable(HearingLetter letter) {
        return !letter.header().state().equals(HearingLetter.PLACED)
                && isReleased(letter)
                && !isShut(hearings.get(letter.hearing()), letter);
    }
}
