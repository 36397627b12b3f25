package no.retning.knowledge;

import java.util.Collection;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.edition.Editions;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What published things and their parts are called on the day of publication, so that an edition can be printed by itself. */
@Component
class PublishedNames {
    private static final String FIELD = "named";

    private final Editions editions;

    PublishedNames(Editions editions) {
        this.editions = editions;
    }

    /** Puts the names of those that are public beside what a part says, by their ids. */
    void put(ObjectNode part, Collection<UUID> things) {
        var names = new TreeMap<String, LocalisedText>();
        for (var thing : things) {
            editions.called(thing).ifPresent(name -> names.put(thing.toString(), name));
        }
        if (!names.isEmpty()) {
            part.set(FIELD, Json.tree(names));
        }
    }
}
