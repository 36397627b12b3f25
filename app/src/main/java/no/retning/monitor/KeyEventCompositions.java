package no.retning.monitor;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Composer;
import no.retning.edition.Composition;
import no.retning.edition.Editions;
import no.retning.record.Json;
import no.retning.strategy.PublicationState;
import org.springframework.stereotype.Component;

/** Composes what would be published of a key event; what it touched is named where the public knows of it. */
@Component
public class KeyEventCompositions {
    private final KeyEvents events;
    private final Composer composer;
    private final Editions editions;

    KeyEventCompositions(KeyEvents events, Composer composer, Editions editions) {
        this.events = events;
        this.composer = composer;
        this.editions = editions;
    }

    public Composition of(UUID id) {
        var event = events.get(id);
        var item = composer.item(event, List.of());
        var about = item.json().putArray("about");
        // As the public knows it: what it is called in work may be ahead of its edition.
        event.about()
                .forEach(one -> editions.called(one.id())
                        .ifPresent(name -> about.addObject()
                                .put("kind", one.kind())
                                .put("id", one.id().toString())
                                .set("title", Json.tree(name))));
        return new Composition(item, List.of(), "");
    }

    /** How what is recorded of an event stands to what is published of it. */
    public PublicationState state(UUID event) {
        return editions.current(event)
                .map(edition -> PublicationState.of(edition, of(event)))
                .orElseGet(PublicationState.Never::new);
    }
}
