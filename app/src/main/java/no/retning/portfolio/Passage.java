package no.retning.portfolio;

import java.time.LocalDate;
import no.retning.record.LocalisedText;

/** A measure was let through a gate: from one phase to the next, by whom, and on what conditions. */
public record Passage(String gate, String to, LocalDate day, String by, LocalisedText conditions) {}
