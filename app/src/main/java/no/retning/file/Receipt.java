package no.retning.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody sent a file: what a form carries until the thing that the file belongs to is saved.
 *
 * @param account who sent it; null for the system itself
 */
public record Receipt(
        UUID id, StoredFile file, FileName name, @Nullable UUID account) {}
