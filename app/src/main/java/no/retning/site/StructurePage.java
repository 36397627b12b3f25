package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * A goal structure: aims, areas or goals that belonged together for a time.
 *
 * @param strategy the strategy it belongs to, or null
 * @param comparisons other structures to compare it with
 */
public record StructurePage(
        Frame frame,
        Text title,
        String years,
        @Nullable Text summary,
        @Nullable Link strategy,
        List<GoalNode> goals,
        List<Link> comparisons,
        List<EditionLine> editions) {}
