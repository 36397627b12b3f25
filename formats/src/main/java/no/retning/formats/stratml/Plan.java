package no.retning.formats.stratml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategic plan, performance plan or report; here and below an empty text means that there is none.
 *
 * @param language the tag that the file itself names, as only Part 3 can; empty where it names none
 * @param otherInformation what the standard has no element for
 */
public record Plan(
        PlanType type,
        String language,
        String name,
        String description,
        String otherInformation,
        List<Organisation> organisations,
        @Nullable Statement vision,
        @Nullable Statement mission,
        List<Value> values,
        List<Goal> goals,
        Administration administration,
        Contact submitter) {
    public Plan {
        organisations = List.copyOf(organisations);
        values = List.copyOf(values);
        goals = List.copyOf(goals);
    }
}
