package no.retning.knowledge;

import java.util.UUID;
import no.retning.record.LocalisedText;

/** What a resource means in one scenario, and why. */
public record Judged(UUID scenario, Importance importance, LocalisedText reason) {}
