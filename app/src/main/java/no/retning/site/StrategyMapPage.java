package no.retning.site;

import java.util.List;
import java.util.Set;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A whole strategy on one page: what each goal rests on, what is done for it, and how that stands.
 *
 * @param counted how much there is of each, in a sentence; or why there is nothing
 * @param entry where one came in, or null for the whole map
 * @param structures the structures of goals there are, the one that is shown marked
 * @param fields what narrows it, sent to {@code action}
 * @param all to the map without what narrows it, or null
 * @param picture null where there is no goal
 */
public record StrategyMapPage(
        Frame frame,
        @Nullable Text structure,
        String counted,
        @Nullable Entry entry,
        List<RoadmapPage.Option> structures,
        String action,
        String shown,
        String at,
        List<RoadmapPage.Select> fields,
        @Nullable Link all,
        @Nullable Picture picture,
        List<Goal> goals) {
    /** Whether a link of the map leads to what one came from. */
    public boolean isHere(Link link) {
        return entry != null && entry.urls().contains(link.url());
    }

    /**
     * What one came from.
     *
     * @param urls how the map links to it and to its parts
     */
    public record Entry(Link page, Set<String> urls) {}

    /**
     * A goal.
     *
     * @param anchor where one comes in at it
     * @param kind as in Mål, Delmål
     * @param isAim whether something should be done for it, unlike a vision or a target group
     * @param counts what is under it, goals under it included, in a sentence
     * @param status how it stands by its latest assessment, or null where nobody has assessed it
     * @param initiatives what is planned for it
     * @param indicators where one sees how it goes
     * @param activities those that belong to no measure in the map
     */
    public record Goal(
            String anchor,
            String kind,
            boolean isAim,
            Link page,
            String counts,
            @Nullable Status status,
            List<Basis> bases,
            List<Goal> parts,
            List<Initiative> initiatives,
            List<Work> measures,
            List<Act> activities,
            List<Link> indicators) {
        Goal counted(String newCounts) {
            return new Goal(
                    anchor,
                    kind,
                    isAim,
                    page,
                    newCounts,
                    status,
                    bases,
                    parts,
                    initiatives,
                    measures,
                    activities,
                    indicators);
        }

        /** Whether nothing at all has been tied to it. */
        public boolean isBare() {
            return bases.isEmpty()
                    && parts.isEmpty()
                    && initiatives.isEmpty()
                    && measures.isEmpty()
                    && activities.isEmpty()
                    && indicators.isEmpty();
        }
    }

    /** What a goal rests on, and what that rests on. */
    public record Basis(Sort sort, String kind, Link page, List<Basis> bases) {}

    /** A choice, or what choices and goals rest on. */
    public enum Sort {
        BASIS,
        CHOICE
    }

    /**
     * What is planned for a goal, what carries it out, and where one sees whether it works.
     *
     * @param owner who answers for it, or null where nobody does yet
     */
    public record Initiative(
            Link page, @Nullable Text owner, List<Work> measures, List<Act> activities, List<Link> indicators) {}

    /** @param life where it is in its life, or null while it is running */
    public record Work(Link page, Status status, @Nullable String life, List<Act> activities) {}

    public record Act(Link page, String state, String word) {}

    /** The same as a picture: a row for each goal at the top, a mark for each thing. */
    public record Picture(
            String title, String description, int width, int height, List<Heading> headings, List<Row> rows) {}

    public record Heading(int x, String word) {}

    /** @param lines the goal's name in lines short enough */
    public record Row(
            int y, int height, @Nullable String lang, List<String> lines, List<Mark> marks, List<Count> counts) {}

    /**
     * A thing.
     *
     * @param sort basis, choice, initiative, measure, activity or indicator
     * @param shape of a measure, or null
     * @param state of an activity, or null
     */
    public record Mark(
            int x,
            int y,
            String sort,
            Status.@Nullable Shape shape,
            @Nullable String state) {}

    /** How many there are, where there are too many to draw each. */
    public record Count(int x, int y, String text) {}
}
