package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * An analysis: what it is about, its sections with what was found in each, its versions, and how it was validated.
 *
 * @param type what it looks at
 * @param stage how far it has come, and which version it is
 * @param targets how mature e-health is for sustainable development goals; none where it says nothing of them
 * @param versions newest first; none where the one that is read is the only one
 * @param print the same on paper
 */
public record AnalysisPage(
        Frame frame,
        String type,
        String stage,
        Text title,
        @Nullable Prose text,
        List<Section> sections,
        List<Target> targets,
        List<Version> versions,
        List<ValidationLine> rounds,
        Link print,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /** @param anchor its place on the page */
    public record Section(
            String anchor,
            Text title,
            Prose text,
            List<Found> findings,
            @Nullable Text source,
            boolean illustrative) {}

    /** @param strength how well it is supported, or null where nobody has said */
    public record Found(Link page, @Nullable String strength) {}

    /**
     * How mature e-health is for one goal or target.
     *
     * @param number as in 3.8
     * @param steps how many of three it has come, or null where nobody has assessed it
     */
    public record Target(
            String number,
            Text title,
            String maturity,
            @Nullable Integer steps,
            @Nullable Prose reason,
            @Nullable Text source,
            boolean illustrative) {}

    /**
     * @param edition the last edition of the version
     * @param difference to what differs between it and the one that is read; null for that one
     */
    public record Version(
            Link edition,
            String stage,
            String day,
            @Nullable Link difference) {}
}
