package no.retning.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Item;
import no.retning.engines.schedule.Sensitivity;
import no.retning.engines.schedule.SimulationResult;
import no.retning.formats.projectfile.ProjectFile;

/**
 * What a simulation of a roadmap's network says of the roadmap: of its activities and the tasks behind them, its goals and the
 * milestones that it leads to.
 *
 * @param file the network
 * @param finishes by id when everything in it is done
 */
record ScheduleFindings(
        Item roadmap, ProjectFile file, SimulationResult found, Map<String, ScheduleResult.Span> finishes) {
    private static final int DRIVERS = 10;

    ScheduleResult result() {
        var activities = new ArrayList<ScheduleResult.OfActivity>();
        var goals = new LinkedHashMap<UUID, ScheduleResult.OfGoal>();
        for (var item : roadmap.items()) {
            var id = item.id().toString();
            var finish = finishes.get(id);
            if (finish != null) {
                activities.add(new ScheduleResult.OfActivity(
                        item.id(),
                        finish.p50(),
                        finish.p85(),
                        found.kept().get(id),
                        found.criticality().getOrDefault(id, 0.0)));
            }
            item.read("goal", UUID.class)
                    .ifPresent(under -> SchedulePlan.chain(roadmap, under).forEach(goal -> {
                        var done = finishes.get(SchedulePlan.goal(goal));
                        if (done != null) {
                            goals.put(goal, new ScheduleResult.OfGoal(goal, done.p50(), done.p85()));
                        }
                    }));
        }
        var milestones = new ArrayList<ScheduleResult.OfMilestone>();
        for (int i = 0; i < RoadmapMilestones.of(roadmap).size(); i++) {
            var id = RoadmapMilestones.id(i);
            var reached = Objects.requireNonNull(finishes.get(id));
            milestones.add(new ScheduleResult.OfMilestone(
                    i, reached.p50(), reached.p85(), found.kept().get(id)));
        }
        return new ScheduleResult(
                ComputeSchedule.span(found, found.finish()),
                activities,
                List.copyOf(goals.values()),
                milestones,
                drivers(),
                tasks());
    }

    /** What happens to tasks hits only those of a plan behind an activity: roadmaps have no such events of their own. */
    private List<ScheduleResult.Driver> drivers() {
        return found.sensitivity().stream()
                .filter(one -> one.swing() > 0)
                .sorted(Comparator.comparingDouble(Sensitivity::swing).reversed())
                .limit(DRIVERS)
                .map(one -> new ScheduleResult.Driver(
                        UUID.fromString(DetailNetwork.activity(one.id()).orElse(one.id())),
                        DetailNetwork.part(one.id()).orElse(null),
                        null,
                        ComputeSchedule.day(found, one.early()),
                        ComputeSchedule.day(found, one.late())))
                .toList();
    }

    /** The tasks behind the roadmap's own activities. */
    private List<ScheduleResult.OfTask> tasks() {
        var own = roadmap.items().stream().map(item -> item.id().toString()).collect(Collectors.toSet());
        var tasks = new ArrayList<ScheduleResult.OfTask>();
        for (var one : file.activities()) {
            var id = one.id();
            DetailNetwork.activity(id).filter(own::contains).ifPresent(activity -> {
                var done = Objects.requireNonNull(finishes.get(id));
                tasks.add(new ScheduleResult.OfTask(
                        UUID.fromString(activity),
                        DetailNetwork.part(id).orElseThrow(),
                        done.p50(),
                        done.p85(),
                        found.criticality().getOrDefault(id, 0.0)));
            });
        }
        return tasks;
    }
}
