package no.retning.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.record.Ref;

/**
 * A published roadmap as its pages read it.
 *
 * @param roadmap the roadmap itself, without its activities
 * @param replaces the hash of the edition before it, or empty
 */
record RoadEdition(
        String sha256,
        Ref thing,
        int number,
        Instant publishedAt,
        Optional<String> replaces,
        Item roadmap,
        List<RoadActivity> activities,
        Map<UUID, RoadActivity> byId,
        Map<String, RoadActivity> bySlug) {
    static RoadEdition of(Edition edition) {
        var item = edition.item();
        var activities = item.items().stream()
                .filter(one -> one.kind().equals("activity"))
                .map(RoadActivity::of)
                .toList();
        var own = new Item(item.json());
        own.json().putArray("items");
        return new RoadEdition(
                edition.sha256(),
                edition.thing(),
                edition.number(),
                edition.publishedAt(),
                edition.replaces(),
                own,
                activities,
                activities.stream().collect(Collectors.toMap(RoadActivity::id, Function.identity())),
                activities.stream().collect(Collectors.toMap(RoadActivity::slug, Function.identity())));
    }
}
