package no.retning.hearing.internal;

import java.time.LocalDate;
import java.util.Optional;
import no.retning.form.Form;
import no.retning.hearing.AnswerDraft;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.ReturnCode;
import no.retning.hearing.SendAnswer.Words;
import no.retning.mail.Letter;
import no.retning.mail.MailAddress;
import no.retning.mail.Postman;
import no.retning.page.Reading;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a respondent is written: the code to come back with, and the receipt. */
@Component
final class AnswerLetters {
    /** So that nobody is flooded by somebody else who types their address. */
    private static final int MOST_CODES = 3;

    private final Postman postman;

    AnswerLetters(Postman postman) {
        this.postman = postman;
    }

    void wake() {
        postman.wake();
    }

    /** The code, when an address has been typed that it was not sent to before; else null. */
    @Nullable
    Letter code(Reading reading, Hearing hearing, ReturnCode code, AnswerDraft draft, Form form) {
        var address = form.value(AnswerFields.EMAIL);
        boolean known = address.equals(
                draft.values().getOrDefault(AnswerFields.EMAIL, "").strip());
        if (known || !MailAddress.isPossible(address) || draft.mails() >= MOST_CODES) {
            return null;
        }
        return letter(
                reading,
                hearing,
                address,
                "hearing.letter.code.subject",
                reading.word("hearing.letter.code.text", title(reading, hearing), page(reading, code), code.printed()));
    }

    /** The receipt, where an address was given. */
    Optional<Letter> receipt(Reading reading, Hearing hearing, ReturnCode code, Words words, AnswerReceipt receipt) {
        var address = words.contact().email().value();
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(letter(
                        reading,
                        hearing,
                        address,
                        "hearing.letter.receipt.subject",
                        reading.word(
                                "hearing.letter.receipt.text",
                                title(reading, hearing),
                                receipt.number(),
                                AnsweringViews.second(reading, receipt),
                                receipt.sha256(),
                                page(reading, code))));
    }

    /** That it can be read what became of what they said. The code is only with them, so they are asked for it. */
    Letter became(Reading reading, Hearing hearing, HearingAnswer answer) {
        var origin = reading.site().origin();
        return letter(
                reading,
                hearing,
                answer.contact().email().value(),
                "hearing.letter.became.subject",
                reading.word(
                        "hearing.letter.became.text",
                        title(reading, hearing),
                        answer.number(),
                        origin + reading.url(AnswerPlaces.PATH),
                        origin + reading.url("/horing/" + hearing.header().slug() + "/behandling")));
    }

    /**
     * That what was begun and never sent will be deleted. The code is only with them, so they are asked for it.
     *
     * @param last the last day that it is sure to be there
     */
    Letter unsent(Reading reading, Hearing hearing, String address, LocalDate last) {
        return letter(
                reading,
                hearing,
                address,
                "hearing.letter.unsent.subject",
                reading.word(
                        "hearing.letter.unsent.text",
                        title(reading, hearing),
                        reading.day(last).text(),
                        reading.site().origin() + reading.url(AnswerPlaces.PATH)));
    }

    /** The receipt of an answer that was sent anew by mail: the code to it was told with the first. */
    Letter again(Reading reading, Hearing hearing, Words words, AnswerReceipt receipt) {
        return letter(
                reading,
                hearing,
                words.contact().email().value(),
                "hearing.letter.receipt.subject",
                reading.word(
                        "hearing.letter.again.text",
                        title(reading, hearing),
                        receipt.number(),
                        AnsweringViews.second(reading, receipt),
                        receipt.sha256()));
    }

    private static Letter letter(Reading reading, Hearing hearing, String to, String subject, String text) {
        return new Letter(
                hearing.header().id(), new Personal(to), reading.word(subject, title(reading, hearing)), text);
    }

    private static String title(Reading reading, Hearing hearing) {
        return reading.text(hearing.title()).text();
    }

    private static String page(Reading reading, ReturnCode code) {
        return reading.site().origin() + reading.url(AnswerPlaces.of(code));
    }
}
