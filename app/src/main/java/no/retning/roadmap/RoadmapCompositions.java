package no.retning.roadmap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/**
 * Composes what would be published of a roadmap: its activities, and the ties from goals to them.
 *
 * <p>A roadmap and an activity carry the name of their owner as it is on the day of publication.
 */
@Component
public class RoadmapCompositions {
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Organisations organisations;
    private final Composer composer;
    private final RoadmapLinks links;
    private final Editions editions;

    RoadmapCompositions(
            Roadmaps roadmaps,
            Activities activities,
            Organisations organisations,
            Composer composer,
            RoadmapLinks links,
            Editions editions) {
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.organisations = organisations;
        this.composer = composer;
        this.links = links;
        this.editions = editions;
    }

    public Composition of(UUID id) {
        var roadmap = roadmaps.get(id);
        var below = activities.in(id);
        var names = organisations.of(Stream.concat(Stream.of(roadmap.owner()), below.stream().map(Activity::owner))
                .collect(Collectors.toSet()));
        var item = owned(
                composer.item(
                        roadmap,
                        below.stream()
                                .map(activity -> owned(composer.item(activity, List.of()), names, activity.owner()))
                                .toList()),
                names,
                roadmap.owner());
        return new Composition(item, links.of(roadmap, below, name(names, roadmap.owner())), "");
    }

    private static Item owned(Item item, Map<UUID, Organisation> names, UUID owner) {
        item.json().set("ownerTitle", Json.tree(name(names, owner)));
        return item;
    }

    private static LocalisedText name(Map<UUID, Organisation> names, UUID owner) {
        var organisation = names.get(owner);
        return organisation == null ? LocalisedText.NONE : organisation.title();
    }

    /** How what is recorded of a roadmap stands to what is published of it. */
    public PublicationState state(UUID id) {
        return editions.current(id)
                .map(edition -> PublicationState.of(edition, of(id)))
                .orElseGet(PublicationState.Never::new);
    }
}
