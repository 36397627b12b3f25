package no.retning.site;

import java.util.List;
import no.retning.page.Choice;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Pagination;
import no.retning.page.Status;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio: how many there are for each goal, and each measure with how it stands.
 *
 * @param counted as in "40 tiltak, 32 av dem pågår"
 * @param goals what one can choose the measures by, as owners and states; the first of each is all
 */
public record PortfolioPage(
        Frame frame,
        String counted,
        List<Count> byGoal,
        List<Choice> goals,
        List<Choice> owners,
        List<Choice> states,
        String action,
        List<Line> lines,
        @Nullable Pagination pages) {
    /** How many measures count under a goal. */
    public record Count(String goal, int measures) {}

    /** @param goal its main goal, or null where it has none */
    public record Line(
            Link measure,
            Text owner,
            @Nullable Text goal,
            Text phase,
            Status status,
            String risk,
            @Nullable String promised) {}
}
