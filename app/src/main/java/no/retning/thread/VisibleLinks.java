package no.retning.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.edition.PublishedLink;
import org.springframework.stereotype.Component;

/** Of the links that a thing states, those that may be published with it. */
@Component
public class VisibleLinks {
    private final Links links;
    private final Editions editions;

    VisibleLinks(Links links, Editions editions) {
        this.links = links;
        this.editions = editions;
    }

    /**
     * The links that the thing states whose ends the public can see, once this is published.
     *
     * @param item the thing and all that is published in it
     * @param together the ids of what is published in the same transaction, so that links may tie to it
     */
    public List<PublishedLink> of(Item item, Set<UUID> together) {
        var here = ids(item);
        // What only the thing's present edition shows goes when the next one replaces it.
        var leaving = new HashSet<>(
                editions.current(item.id()).map(now -> ids(now.item())).orElse(Set.of()));
        leaving.removeAll(here);
        var shown = new HashMap<UUID, Boolean>();
        for (var id : here) {
            shown.put(id, true);
        }
        return links.statedIn(item.id()).stream()
                .filter(link -> List.of(link.from(), link.to()).stream()
                        .allMatch(end -> shown.computeIfAbsent(
                                end.id(),
                                id -> together.contains(id) || (!leaving.contains(id) && editions.isPublished(id)))))
                .map(VisibleLinks::published)
                .toList();
    }

    private static Set<UUID> ids(Item item) {
        return item.all().map(Item::id).collect(Collectors.toSet());
    }

    private static PublishedLink published(Link link) {
        return new PublishedLink(
                link.header().id(),
                link.type(),
                link.from(),
                link.to(),
                link.header().validity(),
                link.evidence(),
                link.source(),
                link.statedBy(),
                link.statedOn());
    }
}
