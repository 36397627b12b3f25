package no.retning.hearing.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import no.retning.formats.mailbox.Message;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingLetters;
import no.retning.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes mail in, and tells of each what became of it and why. */
@Component
final class MailRoom {
    private final LetterReading reading;
    private final LandLetter landing;
    private final HearingLetters letters;
    private final HearingAnswers answers;
    private final TransactionOperations transaction;

    MailRoom(
            LetterReading reading,
            LandLetter landing,
            HearingLetters letters,
            HearingAnswers answers,
            TransactionOperations transaction) {
        this.reading = reading;
        this.landing = landing;
        this.letters = letters;
        this.answers = answers;
        this.transaction = transaction;
    }

    /**
     * What became of a message.
     *
     * @param fresh whether it has landed now, and not before
     */
    record Landed(HearingLetter letter, boolean fresh) {}

    /** @param arrived when the mail server says that it came; null where only the mail itself can tell */
    Landed take(Hearing hearing, Message.Mail mail, @Nullable Instant arrived) {
        var known = letters.find(hearing.header().id(), LetterReading.digest(mail));
        return known.isPresent()
                ? new Landed(known.get(), false)
                : new Landed(landing.land(reading.read(hearing, mail, arrived)), true);
    }

    /** As {@link #take}, in a line for whoever imports. */
    String tell(Hearing hearing, Message message, boolean dryRun, Words words) {
        return switch (message) {
            case Message.Broken broken ->
                words.of(
                        "hearing.mail.told.broken",
                        broken.beginning(),
                        words.of("hearing.mail.broken." + broken.reason().name().toLowerCase(Locale.ROOT)));
            case Message.Mail mail ->
                mail.subject() + " (" + mail.sender().address() + "): " + became(hearing, mail, dryRun, words);
        };
    }

    private String became(Hearing hearing, Message.Mail mail, boolean dryRun, Words words) {
        try {
            return Objects.requireNonNull(transaction.<String>execute(status -> {
                if (dryRun) {
                    status.setRollbackOnly();
                }
                return became(take(hearing, mail, null), words);
            }));
        } catch (DataAccessException | IllegalStateException fault) {
            return words.of("hearing.mail.told.failed", String.valueOf(fault.getMessage()));
        }
    }

    private String became(Landed landed, Words words) {
        var letter = landed.letter();
        var answer = letter.answer();
        var now = answer == null
                ? words.of("hearing.letter.state." + letter.header().state())
                : words.of(
                        "hearing.mail.told.answer",
                        answers.get(answer).number(),
                        answers.get(answer).revision());
        var late = answer != null && answers.get(answer).late() ? " " + words.of("hearing.mail.told.late") : "";
        var reason = letter.reason();
        var why = reason == null ? "" : " " + words.of("hearing.letter.reason." + reason.code());
        return (landed.fresh() ? "" : words.of("hearing.mail.told.known") + " ") + now + late + why;
    }
}
