package no.retning.roadmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.retning.formats.projectfile.ProjectFile;

/**
 * What the tasks of a plan behind an activity, and what may happen to them, are called now.
 *
 * <p>A computation holds for a plan whatever its tasks are called, so who tells of one takes the names from here: from the plan
 * that the reader may see, not from the one that was computed.
 */
public final class PlanNames {
    private final Map<String, String> byId = new HashMap<>();

    public PlanNames(ProjectFile plan) {
        plan.risks().forEach(risk -> byId.put(risk.id(), risk.name()));
        plan.activities().forEach(task -> byId.put(task.id(), task.name()));
    }

    /** What everything hangs on; empty where that is the activity itself, or nothing in this plan. */
    public Optional<String> of(ScheduleResult.Driver driver) {
        if (driver.part() != null) {
            return Optional.ofNullable(byId.get(driver.part()));
        }
        return Optional.ofNullable(driver.task()).filter(Set.copyOf(byId.values())::contains);
    }
}
