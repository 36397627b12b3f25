package no.retning.hearing;

import java.time.Instant;
import java.util.UUID;

/**
 * That an answer was received with exactly these words.
 *
 * @param revision which sending of the answer it is, from 1
 * @param sha256 of {@code body}
 * @param body canonical JSON: the hearing, number, time and words; never who wrote it
 */
public record AnswerReceipt(
        UUID answer, int number, int revision, Instant receivedAt, boolean late, String sha256, String body) {}
