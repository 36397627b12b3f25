package no.retning.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.edition.AsOf;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.edition.PublishedEditions.Head;
import org.springframework.stereotype.Component;

/** The roadmaps that the public may read. The last few that were asked for stay in memory, for an edition never changes. */
@Component
final class PublishedRoadmaps {
    /** Activities of all roadmaps that are kept: some 30 MB. */
    private static final int MOST_KEPT = 30_000;

    private final PublishedEditions editions;
    private final Map<String, RoadEdition> kept = new LinkedHashMap<>(16, 0.75f, true);

    PublishedRoadmaps(PublishedEditions editions) {
        this.editions = editions;
    }

    /** An activity and the roadmap it stands in. */
    record Place(RoadEdition roadmap, RoadActivity activity) {}

    /** All of them, the one that began last first. */
    List<RoadEdition> all(AsOf asOf) {
        return editions.heads("roadmap", asOf).stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RoadEdition::roadmap, Comparator.comparing(PublishedRoadmaps::since))
                        .reversed())
                .toList();
    }

    private static String since(Item roadmap) {
        var from = roadmap.validity().from();
        return from == null ? "" : from.toString();
    }

    Optional<Place> activity(String slug, AsOf asOf) {
        return all(asOf).stream()
                .flatMap(
                        one -> Optional.ofNullable(one.bySlug().get(slug)).map(found -> new Place(one, found)).stream())
                .findFirst();
    }

    private Optional<RoadEdition> read(Head head) {
        synchronized (kept) {
            var before = kept.get(head.sha256());
            if (before != null) {
                return Optional.of(before);
            }
        }
        var read = editions.bySha256(head.sha256()).map(RoadEdition::of);
        read.ifPresent(one -> {
            synchronized (kept) {
                kept.put(head.sha256(), one);
                forget();
            }
        });
        return read;
    }

    /** Those that were asked for longest ago. */
    private void forget() {
        int activities =
                kept.values().stream().mapToInt(one -> one.activities().size()).sum();
        for (var eldest = kept.values().iterator(); activities > MOST_KEPT && kept.size() > 1; ) {
            activities -= eldest.next().activities().size();
            eldest.remove();
        }
    }
}
