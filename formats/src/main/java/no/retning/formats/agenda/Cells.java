package no.retning.formats.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row by what they mean; empty or null where the row has none.
 *
 * @param number empty also where the number stands before the title
 * @param runTogether whether title and presenter may have been mixed up
 */
record Cells(
        String number,
        String title,
        String type,
        List<String> presenter,
        @Nullable Clock clock,
        @Nullable Minutes minutes,
        List<String> attachments,
        @Nullable String proposal,
        @Nullable String decision,
        boolean runTogether) {}
