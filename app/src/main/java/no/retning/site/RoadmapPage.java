package no.retning.site;

import java.util.List;
import java.util.Map;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Moment;
import no.retning.page.Pagination;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap, or what somebody asked for of it.
 *
 * @param title of the roadmap; null where none is published
 * @param said what comes, in a sentence
 * @param roadmaps the roadmaps there are, where there is more than one
 * @param hidden what the form sends besides its fields
 * @param all the address of everything; null where everything is shown
 * @param next what comes next, the first first
 * @param run what was computed of the whole; null where nothing was, or it no longer holds
 * @param picture null where there is nothing to draw
 */
public record RoadmapPage(
        Frame frame,
        @Nullable Text title,
        @Nullable Text lead,
        String said,
        List<Option> roadmaps,
        String action,
        Map<String, String> hidden,
        List<Select> fields,
        @Nullable Link all,
        List<Line> next,
        List<Option> views,
        List<Option> sorts,
        List<Group> groups,
        boolean folded,
        Pagination pages,
        @Nullable Run run,
        List<Waiting> waiting,
        @Nullable RoadmapPicture picture,
        @Nullable Text source,
        boolean illustrative) {
    /**
     * When the whole is done.
     *
     * @param joined the editions of other roadmaps that were computed with it
     * @param drivers what that hangs on most, each with when everything is done if it is quick and if it drags on
     * @param closed that some of it rests on plans that are not public; null where none does
     */
    public record Run(
            String said,
            String computed,
            List<OfGoal> goals,
            List<Driver> drivers,
            List<Link> joined,
            @Nullable String closed) {}

    /** When everything under a goal is done. */
    public record OfGoal(Link goal, Moment p50, Moment p85) {}

    /**
     * An activity of another roadmap that waits for some of this one.
     *
     * @param on what it waits for here
     * @param kept how probable it is that what was promised of it is kept; null where nobody knows
     */
    public record Waiting(
            Line line,
            Link roadmap,
            List<Link> on,
            @Nullable String kept) {}

    /** @param task of the plan behind the activity; null for the activity itself */
    public record Driver(Link activity, @Nullable Text task, Moment early, Moment late) {}

    /** @param on whether it is what is shown */
    public record Option(Link page, boolean on) {}

    /** A list to choose from; the first choice asks for nothing. */
    public record Select(String name, String label, List<Choice> choices) {}

    /**
     * Activities under one heading.
     *
     * @param id distinguishes it on the page
     * @param page of the goal that the heading names, or null
     * @param said how many there are, and how they stand
     * @param all the address of all of them, where the page does not show all
     */
    public record Group(
            String id,
            Text heading,
            @Nullable Link page,
            String said,
            List<Line> lines,
            @Nullable Link all) {}

    /**
     * An activity in a list.
     *
     * @param state as the code knows it, for its shape
     * @param ends the day it was finished or is expected to be
     * @param certainty how sure that is, in words
     */
    public record Line(
            Link page,
            String state,
            String status,
            Text owner,
            String groups,
            Moment ends,
            String certainty,
            boolean illustrative) {}
}
