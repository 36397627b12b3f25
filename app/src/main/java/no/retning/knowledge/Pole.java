package no.retning.knowledge;

import java.util.UUID;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/** One of the ways that a dilemma stands between. */
public record Pole(UUID id, LocalisedText title, LocalisedText text, Source source) {}
