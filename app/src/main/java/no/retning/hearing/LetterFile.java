package no.retning.hearing;

import java.util.UUID;
import no.retning.edition.NamedFile;

/**
 * A file that came with a letter.
 *
 * @param receipt of the gate, by which a form carries it
 */
public record LetterFile(NamedFile file, UUID receipt) {}
