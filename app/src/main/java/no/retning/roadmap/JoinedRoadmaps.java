package no.retning.roadmap;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.portfolio.Dependencies;
import no.retning.record.Named;
import org.springframework.stereotype.Component;

/**
 * Follows what activities wait for into the roadmaps of others, and from those on.
 *
 * <p>Only what has been published of another roadmap is followed: its drafts decide nothing here, so no date can tell of them,
 * and whoever has the editions can follow the same way.
 */
@Component
public class JoinedRoadmaps {
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Dependencies dependencies;
    private final Editions editions;

    JoinedRoadmaps(Roadmaps roadmaps, Activities activities, Dependencies dependencies, Editions editions) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.dependencies = dependencies;
        this.editions = editions;
    }

    /** As the others are published now. */
    public RoadmapJoin now(Item roadmap) {
        return follow(roadmap, activity -> editions.holding(Roadmap.KIND, activity));
    }

    /** What is open of what a roadmap waits for in others as they are published now, without composing the roadmap itself. */
    List<Named> open(UUID roadmap) {
        var own = activities.ids(roadmap);
        var needing =
                activities.open(roadmap).stream().map(one -> one.header().id()).collect(Collectors.toSet());
        var wanted = dependencies.all().stream()
                .filter(need -> needing.contains(need.to().id())
                        && !need.header().state().equals(Dependencies.MET))
                .map(need -> need.from().id())
                .filter(from -> !own.contains(from))
                .toList();
        return follow(roadmap, own, wanted, activity -> editions.holding(Roadmap.KIND, activity))
                .open();
    }

    /** As the others were published in these editions. */
    public RoadmapJoin in(Item roadmap, List<JoinedEdition> joined) {
        Map<UUID, Edition> held = new HashMap<>();
        joined.stream()
                .flatMap(one -> editions.bySha256(one.sha256()).stream())
                .forEach(edition -> edition.item().items().forEach(item -> held.put(item.id(), edition)));
        return follow(roadmap, activity -> Optional.ofNullable(held.get(activity)));
    }

    /** The editions that were computed with a roadmap. */
    public List<Edition> of(ScheduleRun run) {
        return run.joined().stream()
                .flatMap(one -> editions.bySha256(one.sha256()).stream())
                .toList();
    }

    /** The activities in those editions. */
    public List<Named> elsewhere(ScheduleRun run) {
        return of(run).stream()
                .flatMap(edition -> edition.item().items().stream().map(item -> RoadmapJoin.named(item, edition)))
                .toList();
    }

    /** What activities of a roadmap may wait for in others: all that is published in them and has not been stopped. */
    public List<Named> choices(UUID roadmap) {
        return editions
                .current(roadmaps.all().stream()
                        .map(one -> one.header().id())
                        .filter(id -> !id.equals(roadmap))
                        .toList())
                .stream()
                .sorted(Comparator.comparing(Edition::slug))
                .flatMap(edition -> edition.item().items().stream()
                        .filter(JoinedRoadmaps::counts)
                        .map(item -> RoadmapJoin.named(item, edition)))
                .toList();
    }

    private static RoadmapJoin follow(Item roadmap, Function<UUID, Optional<Edition>> holding) {
        return follow(
                roadmap.id(),
                roadmap.items().stream().map(Item::id).collect(Collectors.toSet()),
                roadmap.items().stream()
                        .filter(JoinedRoadmaps::counts)
                        .flatMap(activity -> waitsFor(activity).stream())
                        .toList(),
                holding);
    }

    /**
     * @param own the activities of the roadmap
     * @param first what they wait for
     */
    private static RoadmapJoin follow(
            UUID roadmap, Set<UUID> own, List<UUID> first, Function<UUID, Optional<Edition>> holding) {
        Map<UUID, Edition> met = new HashMap<>();
        Map<UUID, Item> known = new HashMap<>();
        Set<UUID> followed = new HashSet<>();
        Queue<UUID> ahead = new ArrayDeque<>(first);
        while (!ahead.isEmpty()) {
            var wanted = ahead.poll();
            if (own.contains(wanted) || followed.contains(wanted)) {
                continue;
            }
            if (!known.containsKey(wanted)) {
                holding.apply(wanted)
                        .filter(edition -> !edition.id().equals(roadmap))
                        .ifPresent(edition -> {
                            met.put(edition.id(), edition);
                            edition.item().items().forEach(item -> known.put(item.id(), item));
                        });
            }
            var found = known.get(wanted);
            if (found != null && counts(found)) {
                followed.add(wanted);
                ahead.addAll(waitsFor(found));
            }
        }
        return new RoadmapJoin(met.values().stream()
                .sorted(Comparator.comparing(Edition::id))
                .map(edition -> new RoadmapJoin.Part(
                        edition,
                        edition.item().items().stream()
                                .filter(item -> followed.contains(item.id()))
                                .toList()))
                .filter(part -> !part.activities().isEmpty())
                .toList());
    }

    private static boolean counts(Item item) {
        return item.kind().equals(Activity.KIND) && !item.state().equals(Activity.STOPPED);
    }

    /** What is done waits for nothing, whatever was noted of its needs. */
    private static List<UUID> waitsFor(Item activity) {
        if (activity.state().equals(Activity.DONE)) {
            return List.of();
        }
        return RoadmapNeeds.among(activity.items()).stream()
                .filter(need -> !need.state().equals(Dependencies.MET))
                .map(RoadmapNeeds::from)
                .toList();
    }
}
