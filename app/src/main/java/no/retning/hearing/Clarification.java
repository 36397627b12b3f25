package no.retning.hearing;

import java.time.LocalDate;
import java.util.UUID;
import no.retning.record.LocalisedText;

/** What somebody asked about a hearing, without saying who, and what everybody was answered. */
public record Clarification(UUID id, LocalisedText question, LocalisedText answer, LocalDate day) {}
