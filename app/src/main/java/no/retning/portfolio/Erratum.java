package no.retning.portfolio;

import java.time.LocalDate;
import no.retning.record.LocalisedText;

/** What was wrong in a report that had been locked, and why: it is added, what was said stays. */
public record Erratum(LocalDate day, LocalisedText text, LocalisedText reason) {}
