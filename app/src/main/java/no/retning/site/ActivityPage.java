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
 * @param begins after which gate of its measure it begins; null where nobody has said, or it has begun
 * @param goal the one that it is placed under; null where it is not published
 * @param also other goals that it supports
 * @param forecast null where nobody has computed it
 * @param estimate null where nobody has judged how long it takes
 * @param detail the plan behind it; null where there is none that is public
 * @param waiting other activities that wait for this one
 * @param elsewhere those of other roadmaps that do
 * @param related other activities under the same goal
 * @param solutions those that it builds or brings into use
 */
public record ActivityPage(
        Frame frame,
        Link roadmap,
        Text title,
        @Nullable Text lead,
        RoadmapPage.Line line,
        String level,
        String period,
        @Nullable String begins,
        @Nullable Moment promised,
        @Nullable Link goal,
        List<Link> also,
        @Nullable Forecast forecast,
        @Nullable Estimate estimate,
        @Nullable Detail detail,
        List<Wave> waves,
        @Nullable Prose text,
        List<Need> needs,
        List<RiskLine> risks,
        List<RoadmapPage.Line> waiting,
        List<RoadmapPage.Waiting> elsewhere,
        ThreadView thread,
        List<RoadmapPage.Line> related,
        List<SolutionsPage.Line> solutions,
        @Nullable Text source,
        boolean illustrative) {
    /** @param kept how probable it is that what was promised is kept; null where nothing was */
    public record Forecast(
            Moment probably, Moment almostSurely, @Nullable String kept, String critical) {}

    /** @param reason what it rests on, or null */
    public record Estimate(String said, @Nullable Text reason) {}

    /**
     * The plan behind it, task by task.
     *
     * @param more how many tasks are not shown, in words; null where all are
     */
    public record Detail(
            Text title, List<Task> tasks, @Nullable String more) {}

    /**
     * @param waits the names of the tasks that it waits for, or null
     * @param done null where nobody has computed it
     */
    public record Task(
            Text name, @Nullable Text waits, @Nullable Forecast done) {}

    /**
     * Something it waits for.
     *
     * @param page null where it has none
     * @param line how it stands where it is an activity of a roadmap, or null
     * @param said what kind of need it is, and what the other side says to it
     * @param by when it is needed, or null
     */
    public record Need(
            Text title,
            @Nullable Link page,
            RoadmapPage.@Nullable Line line,
            String said,
            @Nullable Text text,
            @Nullable Moment by) {}

    /** @param state as the code knows it, for its shape */
    public record Wave(Text title, String period, String state, String status) {}
}
