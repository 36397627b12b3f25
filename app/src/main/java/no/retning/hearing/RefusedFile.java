package no.retning.hearing;

import no.retning.file.Refusal;

/** A file that the gate did not take in, and why. */
public record RefusedFile(String name, Refusal refusal) {}
