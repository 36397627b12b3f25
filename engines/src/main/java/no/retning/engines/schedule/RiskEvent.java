package no.retning.engines.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may happen and then changes activities. In a trial in which it happens all its impacts are as bad as each
 * other: one random number decides the size of each.
 */
public record RiskEvent(String id, String name, double probability, List<Impact> impacts) {
    public RiskEvent {
        impacts = List.copyOf(impacts);
    }

    /** One that prolongs all activities by the same. */
    public RiskEvent(String id, String name, double probability, Estimate added, List<String> activities) {
        this(
                id,
                name,
                probability,
                activities.stream()
                        .map(activity -> new Impact(activity, added, false, null))
                        .toList());
    }

    /**
     * What it does to one activity.
     *
     * @param size time that is added to its duration, or the factor it is multiplied by
     * @param factor whether the size is a factor
     * @param cost that comes with it, null for none
     */
    public record Impact(
            String activity,
            Estimate size,
            boolean factor,
            @Nullable Estimate cost) {}
}
