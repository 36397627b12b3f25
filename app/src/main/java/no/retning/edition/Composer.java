package no.retning.edition;

import java.util.List;
import no.retning.access.Access;
import no.retning.formats.canonicaljson.CanonicalJson;
import no.retning.record.Json;
import no.retning.record.Recorded;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes items of records: only fields that the access file calls public come along. */
@Component
public final class Composer {
    private final Access access;

    Composer(Access access) {
        this.access = access;
    }

    /** As it will be read from the edition: a sum is the same number whatever decimals it was written with. */
    private static ObjectNode content(Recorded<?> record) {
        return (ObjectNode) Json.MAPPER.readTree(CanonicalJson.of(Json.text(record)));
    }

    public Item item(Recorded<?> record, List<Item> below) {
        var header = record.header();
        var rules = access.rules().kind(header.kind());
        var json = Json.MAPPER.createObjectNode();
        json.put("kind", header.kind());
        json.put("id", header.id().toString());
        json.put("slug", header.slug());
        json.put("state", header.state());
        json.set("valid", Json.tree(header.validity()));
        if (header.predecessor() != null) {
            json.put("predecessor", header.predecessor().toString());
        }
        for (var field : content(record).properties()) {
            if (!field.getKey().equals("header") && rules.isPublic(field.getKey())) {
                json.set(field.getKey(), field.getValue());
            }
        }
        var items = json.putArray("items");
        below.forEach(item -> items.add(item.json()));
        return new Item(json);
    }
}
