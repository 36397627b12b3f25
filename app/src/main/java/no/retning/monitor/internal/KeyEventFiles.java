package no.retning.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.knowledge.RoughDates;
import no.retning.monitor.KeyEvent;
import no.retning.monitor.KeyEventCompositions;
import no.retning.monitor.KeyEventType;
import no.retning.monitor.KeyEvents;
import no.retning.monitor.PublishKeyEvent;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Key events as files of a package. */
@Component
@Order(23)
final class KeyEventFiles implements PackagePart {
    private final KeyEvents events;
    private final KeyEventCompositions compositions;
    private final PublishKeyEvent publish;
    private final Headers headers;

    KeyEventFiles(KeyEvents events, KeyEventCompositions compositions, PublishKeyEvent publish, Headers headers) {
        this.events = events;
        this.compositions = compositions;
        this.publish = publish;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "events";
    }

    @Override
    public String comment() {
        return "Something that happened and that one must know of to read how a goal stands: when, what, and what it touched.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(events);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var about = new ArrayList<Ref>();
        for (var one : spot.list("about")) {
            var ref = catalogue.neededRef(one, "thing", Touched.KINDS);
            one.finish();
            if (ref != null) {
                about.add(ref);
            }
        }
        var from = RoughDates.needed(spot, "from");
        var until = RoughDates.read(spot, "until");
        RoughDates.check(spot, from, until);
        var source = spot.source();
        if (source.isEmpty() && !source.illustrative()) {
            spot.fault("source", "is missing; say where it is told, or that it is illustrative");
        }
        var event = new KeyEvent(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot, "state", KeyEvent.STATES.toArray(String[]::new), state -> state, KeyEvent.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                Choices.needed(spot, "type", KeyEventType.values(), KeyEventType::code),
                from,
                until,
                about,
                source);
        return Thing.of(event, spot, about.stream().map(Ref::id).toArray(UUID[]::new));
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref event, Set<UUID> together) {
        var id = event.id();
        if (compositions.state(id) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, id, events.get(id).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return events.all().stream().map(this::written).toList();
    }

    private Written written(KeyEvent event) {
        var header = event.header();
        var file = PackageYaml.group().put("kind", KeyEvent.KIND);
        file.setAll(PackageYaml.thing(header));
        file.put("state", header.state());
        PackageYaml.texts(file, "title", event.title());
        PackageYaml.since(file, header, header.predecessor());
        file.put("type", event.type().code());
        file.put("from", event.from().written());
        PackageYaml.word(file, "until", Objects.toString(event.until(), ""));
        PackageYaml.texts(file, "text", event.text());
        event.about().forEach(one -> file.withArray("about").addObject().put("thing", named(one.id())));
        PackageYaml.source(file, event.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        return new Written(header.slug(), file);
    }

    private String named(UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow();
    }
}
