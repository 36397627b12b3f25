package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * An action plan: its focus areas, and the initiatives in each with what carries them out and how that stands.
 *
 * @param state where the plan is in its life, in words
 * @param counted how much there is in it, in a sentence
 * @param unheard how much of it was not part of the public hearing, in a sentence; null where all of it was
 */
public record ActionPlanPage(
        Frame frame,
        String state,
        Text title,
        @Nullable Prose text,
        String counted,
        @Nullable String unheard,
        List<Area> areas,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * A focus area.
     *
     * @param under the area or goal that it lies under, as in Område 2, with a link; or null
     */
    public record Area(
            String anchor,
            Text title,
            @Nullable Under under,
            @Nullable Prose text,
            List<Initiative> initiatives,
            @Nullable Text source,
            boolean illustrative) {}

    public record Under(String kind, Link page) {}

    /**
     * An initiative.
     *
     * @param map the map of the strategy, with the initiative on it
     * @param owner who answers for it, or null where nobody does yet
     * @param period when, or null where nobody has said
     * @param groups whom it affects, in words; empty where nobody has said
     * @param heard whether it was part of the public hearing
     * @param guidance the documents that its legal basis stands in
     * @param needs the initiatives that must come before it
     */
    public record Initiative(
            String anchor,
            Text title,
            @Nullable Link map,
            @Nullable Prose text,
            @Nullable Text owner,
            @Nullable String period,
            String groups,
            @Nullable Prose affected,
            boolean heard,
            @Nullable Prose legalBasis,
            List<Link> guidance,
            List<Link> goals,
            List<StrategyMapPage.Work> measures,
            List<StrategyMapPage.Act> activities,
            List<Link> indicators,
            List<Link> needs,
            @Nullable Text source,
            boolean illustrative) {}
}
