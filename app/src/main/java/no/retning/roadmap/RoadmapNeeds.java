package no.retning.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import org.springframework.stereotype.Component;

/** What the activities of a roadmap need of others that the public can see, with the roadmap or by themselves. */
@Component
class RoadmapNeeds {
    private final Dependencies dependencies;
    private final Composer composer;
    private final Editions editions;

    RoadmapNeeds(Dependencies dependencies, Composer composer, Editions editions) {
        this.dependencies = dependencies;
        this.composer = composer;
        this.editions = editions;
    }

    /** What is needed, by an item that tells it. */
    static UUID from(Item need) {
        return need.read("from", Ref.class).orElseThrow().id();
    }

    /** Those of the items below an activity that tell what it needs. */
    static List<Item> among(List<Item> items) {
        return items.stream()
                .filter(item -> item.kind().equals(Dependency.KIND))
                .toList();
    }

    /** By the id of the activity that needs it. */
    Map<UUID, List<Item>> of(List<Activity> activities) {
        Map<UUID, Activity> here = new HashMap<>();
        activities.forEach(activity -> here.put(activity.header().id(), activity));
        Map<UUID, List<Item>> needs = new HashMap<>();
        for (var one : dependencies.all()) {
            if (here.containsKey(one.to().id())) {
                title(one.from(), here)
                        .ifPresent(title -> needs.computeIfAbsent(one.to().id(), none -> new ArrayList<>())
                                .add(item(one, title)));
            }
        }
        return needs;
    }

    /** What it is called where the public sees it; empty where it does not. */
    private Optional<LocalisedText> title(Ref needed, Map<UUID, Activity> here) {
        return Optional.ofNullable(here.get(needed.id())).map(Activity::title).or(() -> editions.called(needed.id()));
    }

    private Item item(Dependency one, LocalisedText title) {
        var item = composer.item(one, List.of());
        item.json().set("fromTitle", Json.tree(title));
        return item;
    }
}
