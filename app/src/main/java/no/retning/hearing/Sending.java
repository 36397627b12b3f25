package no.retning.hearing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.retning.access.Actor;
import no.retning.hearing.SendAnswer.Words;
import no.retning.mail.Letter;

/**
 * A draft that somebody asks to be made an answer.
 *
 * @param seen how often the draft had been saved when its words were read
 * @param evenLate whether it is to be sent though the deadline has passed
 * @param came when that was asked, to the microsecond, as the database keeps it
 * @param said the words as their receipt will have them, written out before it is anybody's turn
 * @param letter what the respondent is written when it has been received
 */
record Sending(
        Actor actor,
        UUID draft,
        int seen,
        Words words,
        boolean evenLate,
        Instant came,
        String said,
        Function<AnswerReceipt, Optional<Letter>> letter) {
    Sending {
        came = came.truncatedTo(ChronoUnit.MICROS);
    }

    static Sending of(
            Actor actor,
            UUID draft,
            int seen,
            Words words,
            boolean evenLate,
            Instant came,
            Function<AnswerReceipt, Optional<Letter>> letter) {
        return new Sending(actor, draft, seen, words, evenLate, came, AnswerReceipts.said(words.content()), letter);
    }
}
