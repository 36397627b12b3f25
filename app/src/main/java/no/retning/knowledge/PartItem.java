package no.retning.knowledge;

import java.util.List;
import java.util.UUID;
import no.retning.edition.Item;
import no.retning.record.Json;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import no.retning.record.Validity;
import tools.jackson.databind.node.ObjectNode;

/** A part of a record as a thing of its own in the edition of the whole, so that it has a place to be linked to. */
final class PartItem {
    private PartItem() {}

    /** @param slug within the whole; in the edition it carries that of the whole too */
    static Item of(
            Recorded<?> whole,
            String kind,
            UUID id,
            String slug,
            LocalisedText title,
            LocalisedText text,
            Source source,
            List<Item> below) {
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", kind);
        json.put("id", id.toString());
        json.put("slug", whole.header().slug() + "-" + slug);
        json.put("state", "active");
        json.set("valid", Json.tree(Validity.ALWAYS));
        json.set("title", Json.tree(title));
        json.set("text", Json.tree(text));
        json.set("source", Json.tree(source));
        var items = json.putArray("items");
        below.forEach(item -> items.add(item.json()));
        return new Item(json);
    }

    /** Leaves a field out where there is nothing to say. */
    static void put(ObjectNode json, String field, LocalisedText text) {
        if (!text.isEmpty()) {
            json.set(field, Json.tree(text));
        }
    }
}
