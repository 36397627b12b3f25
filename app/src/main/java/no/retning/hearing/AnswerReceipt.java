package no.retning.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.retning.edition.NamedFile;
import no.retning.record.Json;

/**
 * That an answer was received with exactly these words.
 *
 * @param revision which sending of the answer it is, from 1
 * @param sha256 of {@code body}
 * @param body canonical JSON: the hearing, number, time and words; never who wrote it
 */
public record AnswerReceipt(
        UUID answer, int number, int revision, Instant receivedAt, boolean late, String sha256, String body) {
    /** What was said. @throws IllegalArgumentException if its body does not tell */
    public AnswerContent content() {
        var content = Json.parse(body).path("content");
        if (!content.isObject()) {
            throw new IllegalArgumentException(
                    "The receipt of answer %s, sending %d, does not tell what was said".formatted(answer, revision));
        }
        return Json.MAPPER.treeToValue(content, AnswerContent.class);
    }

    /** What was sent with these words. */
    public List<NamedFile> files() {
        return content().files();
    }
}
