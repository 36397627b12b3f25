package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Prose;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a roadmap: what it is, when it comes and how sure that is.
 *
 * @param goal the one that it is placed under; null where it is not published
 * @param also other goals that it supports
 * @param forecast null where nobody has computed it
 * @param estimate null where nobody has judged how long it takes
 * @param related other activities under the same goal
 */
public record ActivityPage(
        Frame frame,
        Link roadmap,
        Text title,
        @Nullable Text lead,
        RoadmapPage.Line line,
        String level,
        String period,
        @Nullable Moment promised,
        @Nullable Link goal,
        List<Link> also,
        @Nullable Forecast forecast,
        @Nullable Estimate estimate,
        List<Wave> waves,
        @Nullable Prose text,
        ThreadView thread,
        List<RoadmapPage.Line> related,
        @Nullable Text source,
        boolean illustrative) {
    /** @param kept how probable it is that what was promised is kept; null where nothing was */
    public record Forecast(
            Moment probably, Moment almostSurely, @Nullable String kept, String critical) {}

    /** @param reason what it rests on, or null */
    public record Estimate(String said, @Nullable Text reason) {}

    /** @param state as the code knows it, for its shape */
    public record Wave(Text title, String period, String state, String status) {}
}
