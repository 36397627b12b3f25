package no.retning.roadmap;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.engines.schedule.InvalidPlan;
import no.retning.engines.schedule.Network;
import no.retning.engines.schedule.Settings;
import no.retning.engines.schedule.Simulation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the network of a roadmap is as it is recorded, and about when it ends: for who changes it to see what that does. */
@Component
public class ScheduleOutlook {
    public static final int TRIALS = 1_000;

    private static final long SEED = 1;

    private final RoadmapCompositions compositions;
    private final JoinedRoadmaps joined;
    private final ScheduleNetworks networks;
    private final Roadmaps roadmaps;

    ScheduleOutlook(
            RoadmapCompositions compositions, JoinedRoadmaps joined, ScheduleNetworks networks, Roadmaps roadmaps) {
        this.compositions = compositions;
        this.joined = joined;
        this.networks = networks;
        this.roadmaps = roadmaps;
    }

    /**
     * How large the network is, and when it ends.
     *
     * @param activities tasks and milestones counted, too
     * @param activity when the activity asked about is done; null where it has been stopped
     */
    public record Seen(
            int activities, int links, ScheduleResult.@Nullable Span activity, ScheduleResult.Span everything) {}

    /** @throws InvalidPlan if the network cannot be computed */
    public Seen of(UUID roadmap, UUID activity) throws InvalidPlan {
        Item item = compositions.plain(roadmap);
        var plan = networks.plan(item, joined.now(item), roadmaps.today());
        var id = activity.toString();
        boolean isThere = plan.activities().stream().anyMatch(one -> one.id().equals(id));
        var settings = Settings.of(TRIALS, SEED);
        var found = Simulation.run(Network.of(plan), isThere ? settings.watching(List.of(id)) : settings);
        var done = found.milestones().get(id);
        return new Seen(
                plan.activities().size(),
                plan.links().size(),
                done == null ? null : ComputeSchedule.span(found, done),
                ComputeSchedule.span(found, found.finish()));
    }
}
