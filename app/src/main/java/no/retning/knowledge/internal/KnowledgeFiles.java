package no.retning.knowledge.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.command.Headers;
import no.retning.knowledge.Composed;
import no.retning.knowledge.PublishKnowledge;
import no.retning.record.Recorded;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the files of all kinds of the knowledge base have in common in packages. */
abstract class KnowledgeFiles<R extends Recorded<R>> implements PackagePart {
    private final Composed<R> composed;
    private final PublishKnowledge publish;
    private final Headers headers;

    KnowledgeFiles(Composed<R> composed, PublishKnowledge publish, Headers headers) {
        this.composed = composed;
        this.publish = publish;
        this.headers = headers;
    }

    /** The fields of one, beside who it is and whether it is published. */
    abstract void write(R thing, ObjectNode file);

    @Override
    public List<Records<?>> collections() {
        return List.of(composed.records());
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref thing, Set<UUID> together) {
        if (publish.state(composed, thing.id()) instanceof PublicationState.Unchanged) {
            return false;
        }
        var version = composed.records().get(thing.id()).header().version();
        publish.publish(actor, composed, thing.id(), version, Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return composed.records().all().stream().map(this::written).toList();
    }

    private Written written(R thing) {
        var header = thing.header();
        var file = PackageYaml.group().put("kind", header.kind());
        file.setAll(PackageYaml.thing(header));
        file.put("state", header.state());
        PackageYaml.texts(file, "title", thing.title());
        PackageYaml.since(file, header, header.predecessor());
        write(thing, file);
        file.put("publish", publish.state(composed, header.id()) instanceof PublicationState.Unchanged);
        return new Written(header.slug(), file);
    }

    String named(UUID id) {
        return named(headers, id);
    }

    static String named(Headers headers, UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow();
    }

    static ObjectNode part(ObjectNode file, String list) {
        return file.withArray(list).addObject();
    }

    /** The id of a part that the file does not give one: the same whenever the file is read. */
    static UUID part(Entry entry, String name) {
        var whole = entry.ref().kind() + "/" + entry.slug() + "/" + name;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** Of what a field may refer to, the id; null where it does not. */
    static @Nullable UUID id(Catalogue catalogue, Spot spot, String field, String kind) {
        var ref = catalogue.ref(spot, field, Set.of(kind));
        return ref == null ? null : ref.id();
    }
}
