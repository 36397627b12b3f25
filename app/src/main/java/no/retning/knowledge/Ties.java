package no.retning.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.edition.Edition;
import no.retning.edition.Editions;
import no.retning.edition.Item;
import no.retning.edition.PublishedLink;
import no.retning.page.Dates;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.springframework.stereotype.Component;

/**
 * The ties that follow from what things name, as a choice names what it rests on. They are made when the thing is published, and only
 * where the public can see both ends.
 */
@Component
public class Ties {
    public static final String EVIDENCE_FOR = "evidence-for";
    static final String SPEAKS_AGAINST = "speaks-against";
    static final String LEADS_TO = "leads-to";
    static final String CHANGED = "changed";
    static final String DELIVERED_BY = "delivered-by";
    static final String MEASURED_BY = "measured-by";
    static final String GUIDES = "guides";

    private final Editions editions;

    Ties(Editions editions) {
        this.editions = editions;
    }

    /**
     * @param evidence why the two belong together; empty where it says itself
     * @param valid when it holds
     */
    public record Tie(String type, Ref from, Ref to, LocalisedText evidence, Source source, Validity valid) {
        public Tie(String type, Ref from, Ref to, LocalisedText evidence, Source source) {
            this(type, from, to, evidence, source, Validity.ALWAYS);
        }
    }

    static String type(Use use) {
        return use == Use.FOR ? EVIDENCE_FOR : SPEAKS_AGAINST;
    }

    public boolean isPublic(UUID thing) {
        return editions.isPublished(thing);
    }

    /**
     * @param stating the thing that names the others
     * @param by who stands behind it
     */
    public List<PublishedLink> of(Recorded<?> stating, Item item, String by, Collection<Tie> ties) {
        var inside = item.all().map(Item::id).collect(Collectors.toSet());
        var said = stated(item.id());
        var changed = Objects.requireNonNullElse(stating.header().changedAt(), Instant.EPOCH);
        var today = LocalDate.ofInstant(changed, Dates.ZONE);
        return ties.stream()
                .filter(tie -> isShown(tie.from(), inside) && isShown(tie.to(), inside))
                .map(tie -> {
                    var id = id(tie);
                    return new PublishedLink(
                            id,
                            tie.type(),
                            tie.from(),
                            tie.to(),
                            tie.valid(),
                            tie.evidence(),
                            tie.source(),
                            by,
                            said.getOrDefault(id, today));
                })
                .collect(Collectors.toMap(PublishedLink::id, link -> link, (first, again) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(PublishedLink::id))
                .toList();
    }

    private boolean isShown(Ref end, Set<UUID> inside) {
        return inside.contains(end.id()) || isPublic(end.id());
    }

    private static UUID id(Tie tie) {
        var name = tie.type() + "/" + tie.from().id() + "/" + tie.to().id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A tie is as old as the first edition that stated it. */
    private Map<UUID, LocalDate> stated(UUID thing) {
        return editions.current(thing).map(Edition::links).orElse(List.of()).stream()
                .collect(Collectors.toMap(PublishedLink::id, PublishedLink::statedOn));
    }
}
