package no.retning.hearing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.retning.record.Json;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether the receipts that come with an answer from elsewhere are those of this answer to this hearing, all of them. */
record GivenReceipts(Hearing hearing, HearingAnswer answer) {

    /**
     * @param given the latest first
     * @throws IllegalArgumentException saying which is not
     */
    void check(List<AnswerReceipt> given) {
        // What nobody gave may have come by a package that gave it none.
        if (given.isEmpty() && answer.content().madeUp() && answer.revision() == 1) {
            return;
        }
        if (given.isEmpty()) {
            throw new IllegalArgumentException(
                    "answer %s has no receipt".formatted(answer.header().id()));
        }
        if (given.size() != answer.revision()) {
            throw new IllegalArgumentException("answer %s was sent %d times and has %d receipts"
                    .formatted(answer.header().id(), answer.revision(), given.size()));
        }
        for (int at = 0; at < given.size(); at++) {
            check(given.get(at), answer.revision() - at);
        }
        var latest = given.getFirst();
        if (!isSame(latest.receivedAt(), answer.receivedAt())) {
            throw not(latest, "of when the answer was received");
        }
        // For whom it is given may have been put right since.
        var said = latest.content();
        if (!said.equals(answer.content().givenFor(said.organisations()))) {
            throw not(latest, "of what the answer says");
        }
    }

    private void check(AnswerReceipt receipt, int revision) {
        if (!Sha256.hex(receipt.body()).equals(receipt.sha256())) {
            throw not(receipt, "what was hashed");
        }
        if (!receipt.answer().equals(answer.header().id()) || receipt.number() != answer.number()) {
            throw not(
                    receipt,
                    "of answer %d, %s"
                            .formatted(answer.number(), answer.header().id()));
        }
        if (receipt.revision() != revision) {
            throw not(receipt, "of sending %d, which stands there".formatted(revision));
        }
        try {
            checkBody(receipt, Json.parse(receipt.body()));
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(
                    "The receipt of answer %s, sending %d, cannot be read: %s"
                            .formatted(receipt.answer(), receipt.revision(), malformed.getOriginalMessage()),
                    malformed);
        }
    }

    private void checkBody(AnswerReceipt receipt, JsonNode body) {
        said(receipt, body, "format", AnswerReceipts.FORMAT);
        said(receipt, body, "hearing", hearing.header().slug());
        said(receipt, body, "answer", receipt.answer().toString());
        said(receipt, body, "number", Integer.toString(receipt.number()));
        said(receipt, body, "revision", Integer.toString(receipt.revision()));
        if (!isSame(Json.MAPPER.treeToValue(body.path("receivedAt"), Instant.class), receipt.receivedAt())) {
            throw not(receipt, "of what it says in “receivedAt”");
        }
        receipt.content();
    }

    private static void said(AnswerReceipt receipt, JsonNode body, String field, String value) {
        if (!body.path(field).asString("").equals(value)) {
            throw not(receipt, "of what it says in “%s”".formatted(field));
        }
    }

    /** The database keeps microseconds. */
    private static boolean isSame(@Nullable Instant one, Instant other) {
        return one != null && one.truncatedTo(ChronoUnit.MICROS).equals(other.truncatedTo(ChronoUnit.MICROS));
    }

    private static IllegalArgumentException not(AnswerReceipt receipt, String what) {
        return new IllegalArgumentException("The receipt of answer %s, sending %d, is not %s"
                .formatted(receipt.answer(), receipt.revision(), what));
    }
}
