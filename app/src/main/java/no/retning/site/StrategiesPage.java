package no.retning.site;

import java.util.List;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Text;
import org.jspecify.annotations.Nullable;

/** All strategies, the goal structures that belong to them, and the plans for reaching the goals. */
public record StrategiesPage(Frame frame, List<Line> strategies, List<Line> structures, List<Line> plans) {

    /**
     * One strategy, structure or action plan.
     *
     * @param phase where it is in its life, in words, as in Gjeldende; null for what has none
     * @param current whether it is in force
     */
    public record Line(
            Link page,
            String years,
            @Nullable String phase,
            boolean current,
            @Nullable Text summary) {}
}
