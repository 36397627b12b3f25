package no.retning.site.oparl;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.retning.edition.PublishedEditions;
import no.retning.record.Languages;
import org.springframework.stereotype.Component;

/** All objects that the editions make, made again when an edition has come or gone. */
@Component
final class Objects {
    private static final List<String> KINDS = List.of("body", "meeting");

    private final PublishedEditions editions;
    private final Languages languages;
    private volatile State state = new State("", Map.of());

    Objects(PublishedEditions editions, Languages languages) {
        this.editions = editions;
        this.languages = languages;
    }

    private record State(String mark, Map<URI, Known> known) {}

    private Map<URI, Known> known(Addresses addresses) {
        var mark = addresses.origin() + " " + editions.mark(KINDS);
        var present = state;
        if (!present.mark().equals(mark)) {
            present = new State(mark, History.of(editions.everShown(KINDS), addresses, new Texts(languages)));
            state = present;
        }
        return present.known();
    }

    Optional<Known> find(Addresses addresses, URI id) {
        return Optional.ofNullable(known(addresses).get(id));
    }

    Collection<Known> all(Addresses addresses) {
        return known(addresses).values();
    }
}
