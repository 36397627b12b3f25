package no.retning.formats.projectfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work, or a milestone.
 *
 * @param group the summary it stands under
 * @param duration in the plan's unit
 * @param elapsed whether the duration runs through nights and holidays too
 * @param milestone whether its date is asked for; most often its duration is 0
 * @param calendar by which it works; absent for the plan's own
 * @param cost whatever it takes in time
 * @param costPerUnit for each unit of its duration
 */
public record Activity(
        String id,
        String name,
        @Nullable String group,
        Estimate duration,
        boolean elapsed,
        boolean milestone,
        @Nullable String calendar,
        List<Constraint> constraints,
        @Nullable Progress progress,
        List<Demand> demands,
        @Nullable Estimate cost,
        double costPerUnit) {
    public Activity {
        Numbers.named("id of an activity", id);
        Numbers.notNegative("costPerUnit of activity \"" + id + "\"", costPerUnit);
        constraints = List.copyOf(constraints);
        demands = List.copyOf(demands);
    }

    /** An activity of which only this is known. */
    public static Activity of(String id, String name, Estimate duration) {
        boolean milestone = duration.equals(new Estimate.Fixed(0));
        return new Activity(id, name, null, duration, false, milestone, null, List.of(), null, List.of(), null, 0);
    }

    public Activity withDemands(List<Demand> taken) {
        return new Activity(
                id,
                name,
                group,
                duration,
                elapsed,
                milestone,
                calendar,
                constraints,
                progress,
                taken,
                cost,
                costPerUnit);
    }
}
