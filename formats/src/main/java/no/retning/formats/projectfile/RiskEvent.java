package no.retning.formats.projectfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that may happen, and what it does to the activities it hits. */
public record RiskEvent(String id, String name, double probability, List<Impact> impacts) {
    public RiskEvent {
        Numbers.named("id of a risk event", id);
        Numbers.within("probability of risk event \"" + id + "\"", probability, 0, 1);
        impacts = List.copyOf(impacts);
    }

    /**
     * What it does to one activity.
     *
     * @param change of its duration
     * @param size the units that are added, or the factor
     * @param cost that comes with it
     */
    public record Impact(
            String activity,
            Change change,
            Estimate size,
            @Nullable Estimate cost) {}

    /** How a duration changes. */
    public enum Change {
        ADD,
        MULTIPLY
    }
}
