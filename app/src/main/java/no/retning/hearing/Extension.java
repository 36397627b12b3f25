package no.retning.hearing;

import java.time.LocalDate;
import no.retning.record.LocalisedText;

/**
 * That a deadline was moved.
 *
 * @param former the deadline before
 * @param day when that was decided
 */
public record Extension(Deadline former, LocalDate day, LocalisedText reason) {}
