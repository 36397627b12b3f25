package no.retning.engines.schedule;

import java.util.List;

/**
 * Something that may happen and then prolongs activities.
 *
 * @param impact added to the duration of each of the activities, the same draw for all
 */
public record RiskEvent(String id, String name, double probability, Estimate impact, List<String> activities) {
    public RiskEvent {
        activities = List.copyOf(activities);
    }
}
