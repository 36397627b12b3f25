package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * A finding: what is claimed, how well it is supported, what speaks for and against it, and what came of it.
 *
 * @param withdrawal why it no longer holds, or null where it does
 * @param valid when it holds, or null where nobody has said
 * @param standsIn the sections of analyses in which it stands
 * @param onward all that it led to, nearest first; null where it has led to nothing
 */
public record FindingPage(
        Frame frame,
        String kind,
        Text title,
        @Nullable Prose text,
        @Nullable Prose withdrawal,
        @Nullable Assessed assessed,
        List<Quote> speaksFor,
        List<Quote> speaksAgainst,
        List<Link> standsIn,
        @Nullable ThreadView onward,
        @Nullable String valid,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * How well it is supported.
     *
     * @param said by whom and when
     */
    public record Assessed(String strength, @Nullable Prose reason, Text said, boolean illustrative) {}

    /**
     * A passage that speaks for it or against it.
     *
     * @param citation where it stands, as one would cite it
     * @param original to the source itself, or null
     * @param document to what is known here of the document it stands in, or null
     */
    public record Quote(
            Prose text,
            String citation,
            @Nullable Link original,
            @Nullable Link document,
            boolean illustrative) {}
}
