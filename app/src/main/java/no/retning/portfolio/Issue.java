package no.retning.portfolio;

import java.util.UUID;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A problem that the office finds that the bodies should talk about.
 *
 * @param measure the one that it concerns, or null where it concerns several
 */
public record Issue(@Nullable UUID measure, LocalisedText title, LocalisedText text) {}
