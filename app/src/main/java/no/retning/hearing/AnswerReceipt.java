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
    /** What was sent with these words. */
    public List<NamedFile> files() {
        return Json.parse(body).path("content").path("files").values().stream()
                .map(file -> Json.read(file.toString(), NamedFile.class))
                .toList();
    }
}
