package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * A national solution: how many have taken it into use, and whether it is enough for the benefit to come.
 *
 * @param said the answer in a sentence or two
 * @param groups one for each group that it is for or that there are figures of
 * @param limit null where nobody has said where benefit begins
 * @param series one for each group that is counted as a whole
 * @param cut that not all parts are shown, or null
 * @param more to where its owner tells of it, or null
 */
public record SolutionPage(
        Frame frame,
        Text owner,
        Text title,
        @Nullable Text lead,
        @Nullable String since,
        String said,
        List<Group> groups,
        @Nullable Limit limit,
        List<Series> series,
        List<Part> parts,
        @Nullable String cut,
        List<RoadmapPage.Line> activities,
        ThreadView thread,
        @Nullable Link more,
        List<Link> files,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /** @param aim what is planned, or null */
    public record Group(String who, Status status, @Nullable String aim) {}

    public record Limit(String said, Text reason, @Nullable Text source, boolean illustrative) {}

    /** @param points the latest first */
    public record Series(UptakePicture picture, List<Point> points) {}

    /** @param type as the code knows it */
    public record Point(String day, String type, String kind, String figure, Text source) {}

    public record Part(
            String who,
            String region,
            String vendor,
            String figure,
            @Nullable String day,
            Status status) {}
}
