package no.retning.site;

import java.util.List;
import no.retning.page.Diff;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * One assessment: of what, how it stands and what that means, the parts, what it rests on, and what is new since the former.
 *
 * @param about the goal that is assessed
 * @param definition what the status means
 * @param confidence how sure those who assess are
 * @param assured by whom and when it was approved, or null
 * @param treated the case in which a body treated it, or null
 * @param changes since the former; null where there is none to read
 */
public record AssessmentPage(
        Frame frame,
        Link about,
        Text title,
        Status status,
        Text definition,
        String confidence,
        Prose summary,
        List<Part> parts,
        List<Link> evidence,
        String said,
        @Nullable String assured,
        @Nullable Treated treated,
        @Nullable Changes changes,
        List<Line> others,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /** @param anchor its place on the page */
    public record Part(String anchor, Text heading, Prose text) {}

    public record Treated(String body, Link page) {}

    /** @param moved how the status moved, in a sentence; null where it did not */
    public record Changes(Link former, @Nullable String moved, List<Change> parts) {}

    /** A part word by word. */
    public record Change(Text heading, List<Diff.Run> runs) {}

    /** An assessment of the same goal. */
    public record Line(Link page, String day, Status status, boolean illustrative, boolean here) {}

    /**
     * What is said of how something stands.
     *
     * @param definition what the status means
     * @param earlier the assessments before
     */
    public record Standing(
            List<Part> parts, Text definition, String confidence, boolean illustrative, List<Line> earlier) {}
}
