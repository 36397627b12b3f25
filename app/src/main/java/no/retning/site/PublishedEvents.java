package no.retning.site;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.Item;
import no.retning.edition.PublishedEditions;
import no.retning.page.Dates;
import no.retning.page.Reading;
import no.retning.record.Ref;
import no.retning.record.RoughDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has happened that one must know of to read how the strategy stands. */
@Component
final class PublishedEvents {
    static final String KIND = "key-event";

    private final PublishedEditions editions;

    PublishedEvents(PublishedEditions editions) {
        this.editions = editions;
    }

    /** All of them, the first first. */
    List<Edition> all(Reading reading) {
        return editions.all(KIND, reading.asOf()).stream()
                .sorted(Comparator.comparing(
                                (Edition edition) -> from(edition.item()).first())
                        .thenComparing(Edition::slug))
                .toList();
    }

    /** Those that touched a thing, the latest first. */
    List<Edition> about(Reading reading, UUID thing) {
        return all(reading).reversed().stream()
                .filter(edition ->
                        about(edition.item()).stream().anyMatch(ref -> ref.id().equals(thing)))
                .toList();
    }

    static List<Ref> about(Item event) {
        return event.json()
                .path("about")
                .valueStream()
                .map(one -> new Ref(
                        one.path("kind").asString(),
                        UUID.fromString(one.path("id").asString())))
                .toList();
    }

    static RoughDate from(Item event) {
        return event.read("from", RoughDate.class).orElseThrow();
    }

    static @Nullable RoughDate until(Item event) {
        return event.read("until", RoughDate.class).orElse(null);
    }

    /** As exactly as it is known, as in "11. april 2019" or "2020 – 2022". */
    static String when(Reading reading, Item event) {
        var lang = reading.language().tag();
        var from = Dates.precisely(from(event).written(), lang);
        var until = until(event);
        return until == null ? from : from + " – " + Dates.precisely(until.written(), lang);
    }

    static String type(Item event) {
        return event.string("type").orElseThrow();
    }
}
