package no.retning.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Composition;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedLink;
import tools.jackson.databind.JsonNode;

/** How what is recorded of a thing stands to what is published of it. */
public sealed interface PublicationState {
    /** Nothing of it has been published. */
    record Never() implements PublicationState {}

    /** It is published as it is. */
    record Unchanged(Edition edition) implements PublicationState {}

    /**
     * It has changed since.
     *
     * @param items how many things in it were added, removed or changed, itself among them
     * @param links how many links were added, removed or changed
     */
    record Changed(Edition edition, int items, int links) implements PublicationState {}

    /** Compares an edition with what would be published now. */
    static PublicationState of(Edition edition, Composition now) {
        int items = differing(shallow(edition.item()), shallow(now.item()));
        int links = differing(byId(edition.links()), byId(now.links()));
        boolean same = edition.label().equals(now.label()) && edition.item().equals(now.item()) && links == 0;
        return same ? new Unchanged(edition) : new Changed(edition, Math.max(items, links == 0 ? 1 : 0), links);
    }

    private static Map<UUID, JsonNode> shallow(Item root) {
        return root.all().collect(Collectors.toMap(Item::id, PublicationState::alone, (first, second) -> first));
    }

    /** An item without those under it, but with their order. */
    private static JsonNode alone(Item item) {
        var json = item.json().deepCopy();
        var below = json.putArray("items");
        item.items().forEach(child -> below.add(child.id().toString()));
        return json;
    }

    private static Map<UUID, PublishedLink> byId(List<PublishedLink> links) {
        return links.stream().collect(Collectors.toMap(PublishedLink::id, Function.identity()));
    }

    private static <T> int differing(Map<UUID, T> before, Map<UUID, T> after) {
        Set<UUID> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return (int) all.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .count();
    }
}
