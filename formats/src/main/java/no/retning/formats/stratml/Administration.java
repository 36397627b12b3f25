package no.retning.formats.stratml;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * About the document itself.
 *
 * @param identifier of the document
 * @param start first day of what it plans for
 * @param end last day of what it plans for
 * @param source where the authoritative document is, an address
 */
public record Administration(
        String identifier,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate published,
        String source) {
    public static final Administration NONE = new Administration("", null, null, null, "");
}
