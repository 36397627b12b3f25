package no.retning.hearing;

import no.retning.page.Status;
import no.retning.record.LocalisedText;

/**
 * What may be decided on a remark, as {@code hearing.yaml} says.
 *
 * @param shape the shape that goes with the word, as in {@code on-track}
 * @param changes whether it must be said where something was changed
 */
public record RemarkDecision(String code, String shape, boolean changes, LocalisedText word) {
    public Status.Shape shown() {
        return Status.Shape.of(shape);
    }
}
