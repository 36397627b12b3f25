package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A SWOT: four quadrants with their points, and how it was validated.
 *
 * @param stage how far it has come, and which version it is
 * @param groups its points by what part of the world they are about; none where nobody has said
 * @param changes to what has changed since the edition before, or null for the first
 */
public record SwotPage(
        Frame frame,
        String stage,
        Text title,
        @Nullable Text lead,
        List<Quadrant> quadrants,
        List<KnowledgePage.Group> groups,
        @Nullable Link changes,
        List<ValidationLine> rounds,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * Strengths, say.
     *
     * @param code as the code knows it
     * @param where within the sector or around it
     * @param response what one does with it
     */
    public record Quadrant(String code, String name, String where, String response, List<Point> points) {}

    /** @param anchor its place on the page */
    public record Point(
            String anchor,
            Text text,
            List<Ground> grounds,
            @Nullable Text source,
            boolean illustrative) {}

    /** @param use whether the finding speaks for the point or against it */
    public record Ground(String use, Link finding) {}
}
