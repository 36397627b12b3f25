package no.retning.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Composer;
import no.retning.edition.Item;
import no.retning.formats.projectfile.ProjectFile;
import org.springframework.stereotype.Component;

/**
 * The plans behind the activities of a roadmap, and of those that it waits for in others: its own as they are recorded, those
 * of others as far as they are published.
 */
@Component
public class RoadmapDetails {
    private final Details details;
    private final Composer composer;

    RoadmapDetails(Details details, Composer composer) {
        this.details = details;
        this.composer = composer;
    }

    /** By the id of the activity. */
    public Map<UUID, ProjectFile> plans(Item roadmap, RoadmapJoin join) {
        Map<UUID, ProjectFile> plans = new HashMap<>();
        join.activities().forEach(item -> published(item).ifPresent(detail -> plans.put(item.id(), plan(detail))));
        details.in(roadmap.id()).forEach(detail -> plans.put(detail.activity(), detail.file()));
        return plans;
    }

    /** What is published of the plan behind an activity. */
    static Optional<Item> published(Item activity) {
        return activity.items().stream()
                .filter(item -> item.kind().equals(Detail.KIND))
                .findFirst();
    }

    /** What the tasks of a published plan are called. */
    static PlanNames names(Item detail) {
        return new PlanNames(plan(detail));
    }

    private static ProjectFile plan(Item detail) {
        return Detail.file(detail.json().path("plan"));
    }

    /** Those of a roadmap that are released, by the id of the activity. */
    Map<UUID, List<Item>> released(UUID roadmap) {
        return details.in(roadmap).stream()
                .filter(Detail::isReleased)
                .collect(Collectors.groupingBy(
                        Detail::activity,
                        Collectors.mapping(detail -> composer.item(detail, List.of()), Collectors.toList())));
    }
}
