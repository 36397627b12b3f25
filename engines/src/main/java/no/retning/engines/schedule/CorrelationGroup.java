package no.retning.engines.schedule;

import java.util.List;

/**
 * Activities whose durations go up and down together: a Gaussian copula with one common factor.
 *
 * @param activities each in at most one group
 * @param correlation between the normal scores of any two of them, 0 to 1
 */
public record CorrelationGroup(String id, List<String> activities, double correlation) {
    public CorrelationGroup {
        activities = List.copyOf(activities);
    }
}
