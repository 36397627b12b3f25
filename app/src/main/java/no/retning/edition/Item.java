package no.retning.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.record.Source;
import no.retning.record.Validity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing in an edition: the public fields of a record, and the things under it.
 *
 * <p>Every item has {@code kind}, {@code id}, {@code slug}, {@code state} and {@code items}; most have {@code title} and
 * {@code text}, by language.
 */
public record Item(ObjectNode json) {
    public Ref ref() {
        return new Ref(kind(), id());
    }

    public UUID id() {
        return UUID.fromString(json.get("id").asString());
    }

    public String kind() {
        return json.get("kind").asString();
    }

    public String slug() {
        return json.get("slug").asString();
    }

    public String state() {
        return json.get("state").asString();
    }

    public Optional<String> string(String field) {
        return Optional.ofNullable(json.get(field))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString);
    }

    public boolean is(String field) {
        return json.path(field).asBoolean(false);
    }

    /** A text of the item; {@link LocalisedText#NONE} where it has none by that name. */
    public LocalisedText text(String field) {
        return read(field, LocalisedText.class).orElse(LocalisedText.NONE);
    }

    public LocalisedText title() {
        return text("title");
    }

    public Validity validity() {
        return read("valid", Validity.class).orElse(Validity.ALWAYS);
    }

    public Source source() {
        return read("source", Source.class).orElse(Source.NONE);
    }

    /** The file that the item is about, where its field {@code file} names one. */
    public Optional<NamedFile> file() {
        return Optional.ofNullable(json.get("file"))
                .filter(JsonNode::isObject)
                .map(node -> Json.MAPPER.treeToValue(node, NamedFile.class));
    }

    public Optional<UUID> predecessor() {
        return string("predecessor").map(UUID::fromString);
    }

    /** A field read as a value of this type; empty where the item lacks it. */
    public <T> Optional<T> read(String field, Class<T> type) {
        return Optional.ofNullable(json.get(field)).map(node -> Json.MAPPER.treeToValue(node, type));
    }

    public List<Item> items() {
        var items = new ArrayList<Item>();
        json.path("items").forEach(node -> items.add(new Item((ObjectNode) node)));
        return items;
    }

    /** This item and all below it, in reading order. */
    public Stream<Item> all() {
        return Stream.concat(Stream.of(this), items().stream().flatMap(Item::all));
    }

    public Optional<Item> find(UUID wanted) {
        return all().filter(item -> item.id().equals(wanted)).findFirst();
    }
}
