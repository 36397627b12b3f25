package no.retning.strategy;

import java.time.LocalDate;
import no.retning.edition.NamedFile;

/**
 * A copy that is kept of a document, for the day when the original is gone.
 *
 * @param taken the day on which the original was copied
 * @param shown whether the licence lets the public have it
 */
public record ArchivedCopy(NamedFile file, LocalDate taken, boolean shown) {}
