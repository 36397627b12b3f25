package no.retning.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.edition.AsOf;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions;
import no.retning.page.Link;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The measures that the public may read, as far as lists of them need. What was read of an edition stays in memory, for an
 * edition never changes.
 */
@Component
final class PublishedMeasures {
    private static final String KIND = "measure";
    private static final int MOST_KEPT = 10_000;

    /** From so many on that were not read before, all are read at once. */
    private static final int MANY = 20;

    private final PublishedEditions editions;
    private final Map<String, Listed> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Listed> eldest) {
            return size() > MOST_KEPT;
        }
    };

    PublishedMeasures(PublishedEditions editions) {
        this.editions = editions;
    }

    /**
     * A measure in a list.
     *
     * @param name its short title where it has one
     * @param goal the id of its main goal, or empty
     * @param owner the id of its owner, or empty
     */
    record Listed(
            UUID id,
            String slug,
            LocalisedText title,
            LocalisedText name,
            String state,
            String goal,
            String owner,
            LocalisedText ownerTitle,
            LocalisedText phaseTitle,
            String risk,
            @Nullable LocalDate promised,
            @Nullable UUID parent) {
        private static Listed of(Edition edition) {
            var item = edition.item();
            var shortTitle = item.text("shortTitle");
            return new Listed(
                    edition.id(),
                    edition.slug(),
                    item.title(),
                    shortTitle.isEmpty() ? edition.title() : shortTitle,
                    item.state(),
                    item.string("mainGoal").orElse(""),
                    item.string("owner").orElse(""),
                    item.text("ownerTitle"),
                    item.text("phaseTitle"),
                    item.string("risk").orElse("unknown"),
                    item.read("promised", LocalDate.class).orElse(null),
                    item.read("parent", UUID.class).orElse(null));
        }

        Link link(Reading reading) {
            return reading.link(Addresses.of(KIND, slug, id), name);
        }
    }

    /** By slug. */
    List<Listed> all(AsOf asOf) {
        var heads = editions.heads(KIND, asOf);
        var missing = new ArrayList<String>();
        synchronized (kept) {
            heads.stream()
                    .map(PublishedEditions.Head::sha256)
                    .filter(sha256 -> !kept.containsKey(sha256))
                    .forEach(missing::add);
        }
        var read = new LinkedHashMap<String, Listed>();
        if (missing.size() > MANY) {
            editions.all(KIND, asOf).forEach(edition -> read.put(edition.sha256(), Listed.of(edition)));
        } else {
            missing.forEach(sha256 ->
                    editions.bySha256(sha256).ifPresent(edition -> read.put(edition.sha256(), Listed.of(edition))));
        }
        synchronized (kept) {
            kept.putAll(read);
            return heads.stream()
                    .map(head -> read.getOrDefault(head.sha256(), kept.get(head.sha256())))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
