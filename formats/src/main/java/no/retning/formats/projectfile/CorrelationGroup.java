package no.retning.formats.projectfile;

import java.util.List;

/**
 * Activities that run long or short together.
 *
 * @param coefficient of correlation between any two of them, from 0 to 1
 */
public record CorrelationGroup(String id, double coefficient, List<String> activities) {
    public CorrelationGroup {
        Numbers.named("id of a correlation group", id);
        Numbers.within("coefficient of correlation group \"" + id + "\"", coefficient, 0, 1);
        activities = List.copyOf(activities);
    }
}
