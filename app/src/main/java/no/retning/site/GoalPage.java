package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Prose;
import no.retning.page.Status;
import no.retning.page.Text;
import no.retning.page.ThreadView;
import org.jspecify.annotations.Nullable;

/**
 * One goal (or aim, or area): why, how it stands, and its thread.
 *
 * @param kind as in Mål 4
 * @param sentence the goal in a sentence, or null
 * @param standing what the latest assessment says, or null where there is none
 * @param events what has happened that touched it
 * @param measured what tells of it in figures, and what they should come to
 * @param map the map of the strategy, at the goal
 * @param why the choices that led to it, down to the sources
 * @param by2030 what shall have been achieved
 * @param targetGroups for whom
 * @param source where the goal is stated, or null
 */
public record GoalPage(
        Frame frame,
        String kind,
        Text title,
        @Nullable Text sentence,
        Status status,
        AssessmentPage.@Nullable Standing standing,
        List<EventsPage.Line> events,
        List<Measured> measured,
        ThreadView thread,
        Link map,
        List<ChoicePage.Why> why,
        List<GoalNode> subGoals,
        List<GoalNode> by2030,
        List<Text> targetGroups,
        @Nullable Prose text,
        @Nullable Text source,
        boolean illustrative,
        List<EditionLine> editions) {
    /**
     * An indicator of it.
     *
     * @param targets each in a line; empty where nothing was decided
     */
    public record Measured(Link page, Text text, List<String> targets) {}
}
