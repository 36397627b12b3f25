package no.retning.formats.px;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.px.Keyword.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The statements of a file as JSON beside its table, so that other formats carry them along. */
final class Kept {
    private static final String FORMAT = "px";
    private static final String KEYWORDS = "keywords";
    /** Of these only the place is kept: the table has their contents. */
    private static final Set<String> IN_THE_TABLE = Set.of("VALUES", "CODES");

    private Kept() {}

    static ObjectNode with(ObjectNode extension, PxFile file) {
        ObjectNode whole = extension.deepCopy();
        ArrayNode keywords = whole.putObject(FORMAT).putArray(KEYWORDS);
        for (Keyword keyword : file.keywords()) {
            ObjectNode json = keywords.addObject().put("name", keyword.name());
            if (!keyword.language().isEmpty()) {
                json.put("language", keyword.language());
            }
            if (!keyword.keys().isEmpty()) {
                ArrayNode keys = json.putArray("keys");
                keyword.keys().forEach(keys::add);
            }
            if (!isInTheTable(keyword)) {
                ArrayNode items = json.putArray("items");
                for (Item item : keyword.items()) {
                    if (item.quoted()) {
                        items.add(item.text());
                    } else {
                        items.addObject().put("word", item.text());
                    }
                }
            }
        }
        return whole;
    }

    private static boolean isInTheTable(Keyword keyword) {
        return IN_THE_TABLE.contains(keyword.name()) && keyword.language().isEmpty();
    }

    /** What was kept of a file; empty where the table comes from elsewhere. */
    static List<Keyword> keywords(Dataset table) {
        var keywords = new ArrayList<Keyword>();
        for (JsonNode json : table.extension().path(FORMAT).path(KEYWORDS)) {
            var keys = new ArrayList<String>();
            json.path("keys").forEach(key -> keys.add(key.asString("")));
            var head = new Keyword(
                    json.path("name").asString(""), json.path("language").asString(""), keys, List.of());
            var items = new ArrayList<Item>();
            for (JsonNode item : json.path("items")) {
                items.add(
                        item.isString()
                                ? Item.of(item.stringValue())
                                : new Item(item.path("word").asString(""), false));
            }
            if (isInTheTable(head) && keys.size() == 1) {
                items.addAll(fromTable(table, head));
            }
            if (!items.isEmpty() && !head.name().isEmpty()) {
                keywords.add(new Keyword(head.name(), head.language(), keys, items));
            }
        }
        return keywords;
    }

    private static List<Item> fromTable(Dataset table, Keyword head) {
        return table.dimensions().stream()
                .filter(dimension -> dimension.label().equals(head.keys().getFirst()))
                .map(Dimension::categories)
                .flatMap(List::stream)
                .map(head.name().equals("CODES") ? Category::code : Category::label)
                .map(Item::of)
                .toList();
    }
}
