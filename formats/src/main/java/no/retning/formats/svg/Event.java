package no.retning.formats.svg;

import java.time.LocalDate;

/**
 * Something that happened, marked by its number on the time axis.
 *
 * @param label when and what, as in {@code 12. mars 2020: Pandemi}
 */
public record Event(LocalDate day, String label) {}
