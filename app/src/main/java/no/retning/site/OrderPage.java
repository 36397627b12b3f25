package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge order: what is wanted, why, from whom and by when, what was delivered, and what that was used for.
 *
 * @param supplier whom it is wanted from, or null where that has not been said
 * @param orderedOn as in "1. januar 2026", or null where nobody knows
 * @param due the last day, or null where none was set
 * @param delivered null until something is
 * @param uses findings and analyses that it was used for
 * @param onward what it led to by way of them, or null for nothing
 */
public record OrderPage(
        Frame frame,
        Status status,
        Text title,
        @Nullable Prose text,
        Prose reason,
        @Nullable Text supplier,
        @Nullable String orderedOn,
        @Nullable String due,
        @Nullable Delivered delivered,
        List<Link> uses,
        @Nullable ThreadView onward,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * @param day null where nobody knows it
     * @param original to where it can be read, or null
     * @param document to what is known here of the document that it is, or null
     */
    public record Delivered(
            Prose text,
            @Nullable String day,
            @Nullable Link original,
            @Nullable Link document,
            @Nullable Text source,
            boolean illustrative) {}
}
