package no.retning.site.oparl;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.edition.Edition;
import no.retning.edition.PublishedEditions.Shown;
import no.retning.formats.oparl.Oparl;
import no.retning.formats.oparl.OparlObject;
import org.jspecify.annotations.Nullable;

/** Plays all that was ever shown again, and so learns when each object came, changed and went. */
final class History {
    private final Addresses addresses;
    private final Texts texts;
    private final Map<URI, Map<UUID, List<OparlObject>>> parts = new LinkedHashMap<>();
    private final Map<UUID, Collection<URI>> touched = new LinkedHashMap<>();
    private final Map<URI, Known> known = new TreeMap<>();

    private History(Addresses addresses, Texts texts) {
        this.addresses = addresses;
        this.texts = texts;
    }

    /** @param edition null when the thing was taken away */
    private record Event(Instant at, UUID thing, @Nullable Edition edition) {}

    /** All objects that are or were, by address. */
    static Map<URI, Known> of(List<Shown> shown, Addresses addresses, Texts texts) {
        var events = new ArrayList<Event>();
        for (var one : shown) {
            events.add(new Event(one.from(), one.edition().id(), one.edition()));
            var until = one.until();
            if (until != null) {
                events.add(new Event(until, one.edition().id(), null));
            }
        }
        // When one edition takes over from another, the one goes in the moment the other comes.
        events.sort(Comparator.comparing(Event::at).thenComparing(event -> event.edition() == null ? 0 : 1));
        var history = new History(addresses, texts);
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            boolean replaced = event.edition() == null
                    && events.stream()
                            .skip(i + 1L)
                            .takeWhile(later -> later.at().equals(event.at()))
                            .anyMatch(later -> later.thing().equals(event.thing()));
            if (!replaced) {
                history.play(event);
            }
        }
        return history.known;
    }

    private void play(Event event) {
        var edition = event.edition();
        List<OparlObject> now = edition == null ? List.of() : objects(edition);
        var affected = new LinkedHashSet<URI>(touched.getOrDefault(event.thing(), List.of()));
        affected.forEach(id -> parts.getOrDefault(id, Map.of()).remove(event.thing()));
        var own = new LinkedHashSet<URI>();
        for (var object : now) {
            own.add(object.id());
            parts.computeIfAbsent(object.id(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(event.thing(), thing -> new ArrayList<>())
                    .add(object);
        }
        touched.put(event.thing(), own);
        affected.addAll(own);
        affected.forEach(id -> settle(id, event.at()));
    }

    private List<OparlObject> objects(Edition edition) {
        return edition.thing().kind().equals("body")
                ? BodyObjects.of(edition, addresses, texts)
                : MeetingObjects.of(edition, addresses, texts);
    }

    private void settle(URI id, Instant at) {
        var before = known.get(id);
        var said = parts.getOrDefault(id, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
        if (said.isEmpty()) {
            if (before != null && !before.deleted()) {
                known.put(id, new Known(before.object(), before.created(), at, true));
            }
            return;
        }
        var object = Merged.of(said);
        if (before == null) {
            known.put(id, new Known(object, at, at, false));
        } else if (before.deleted() || !Oparl.json(before.object()).equals(Oparl.json(object))) {
            known.put(id, new Known(object, before.created(), at, false));
        }
    }
}
