package no.retning.hearing.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.HearingRules;
import no.retning.hearing.Hearings;
import no.retning.hearing.LetterChannel;
import no.retning.hearing.LetterOrigin;
import no.retning.hearing.LetterSender;
import no.retning.hearing.ReturnCode;
import no.retning.hearing.SendAnswer;
import no.retning.hearing.SendAnswer.Words;
import no.retning.mail.Letter;
import no.retning.page.Readings;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Languages;
import no.retning.record.Personal;
import org.springframework.stereotype.Component;

/**
 * Lands the answers of a table through the door that letters come by, all of them or none; one that landed before stays as it is.
 * The letter beside each says who read it in, and where in which table it stood.
 */
@Component
final class LandAnswers {
    private static final Actor TABLE = Actor.system("table");

    private final Commands commands;
    private final Hearings hearings;
    private final HearingLetters letters;
    private final AnswerDrafts drafts;
    private final SendAnswer send;
    private final DeadlineGate gate;
    private final HearingRules rules;
    private final AnswerLetters receipts;
    private final Readings readings;
    private final Languages languages;

    LandAnswers(
            Commands commands,
            Hearings hearings,
            HearingLetters letters,
            AnswerDrafts drafts,
            SendAnswer send,
            DeadlineGate gate,
            HearingRules rules,
            AnswerLetters receipts,
            Readings readings,
            Languages languages) {
        this.commands = commands;
        this.hearings = hearings;
        this.letters = letters;
        this.drafts = drafts;
        this.send = send;
        this.gate = gate;
        this.rules = rules;
        this.receipts = receipts;
        this.readings = readings;
        this.languages = languages;
    }

    /**
     * @param file what the table is called
     * @param sha256 of the table
     * @return how many are new
     * @throws no.retning.access.Refused if the actor may not
     */
    int land(Actor actor, UUID hearing, String file, String sha256, AnswerTable table) {
        int landed = commands.together(() -> {
            var about = hearings.get(hearing);
            int fresh = 0;
            for (var one : table.answers()) {
                var read = one.read();
                if (letters.find(hearing, read.digest()).isEmpty()) {
                    var origin = new LetterOrigin(new Personal(file), sha256, read.rows());
                    commands.create(actor, letters, landed(about, read, origin));
                    fresh++;
                }
            }
            return fresh;
        });
        receipts.wake();
        return landed;
    }

    private HearingLetter landed(Hearing hearing, AnswerRows.Read read, LetterOrigin origin) {
        var id = Ids.next();
        var words = read.words();
        var letter = new HearingLetter(
                Header.draft(id, HearingLetter.KIND, "brev-" + id, HearingLetter.WAITING),
                hearing.header().id(),
                LetterChannel.TABLE,
                new Personal(read.digest()),
                new LetterSender(
                        words.content().ofPerson()
                                ? words.contact().person()
                                : new Personal(
                                        RespondentLines.typed(words.content().organisations())),
                        words.contact().email(),
                        Personal.NONE),
                Personal.NONE,
                new Personal(read.text()),
                List.of(),
                List.of(),
                read.received(),
                gate.clock(),
                null,
                null,
                origin);
        return letter.placed(answer(hearing, letter, words));
    }

    private UUID answer(Hearing hearing, HearingLetter letter, Words words) {
        var code = drafts.begin(hearing.header().id());
        var draft = drafts.find(code).orElseThrow();
        drafts.save(draft.id(), draft.saves(), AnswerFields.values(words), null);
        var outcome = send.take(
                TABLE,
                draft.id(),
                draft.saves() + 1,
                words,
                letter.came(rules.of(hearing, gate.today())),
                receipt -> receipt(hearing, words, code, receipt));
        if (outcome instanceof SendAnswer.Outcome.Received) {
            return draft.id();
        }
        throw new IllegalStateException("An answer of a table that nothing is against was not received: " + outcome);
    }

    private Optional<Letter> receipt(Hearing hearing, Words words, ReturnCode code, AnswerReceipt receipt) {
        var in = readings.in(languages.find(words.content().language()).orElseGet(languages::first));
        return receipts.receipt(in, hearing, code, words, receipt);
    }
}
