package no.retning.formats.jsonstat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.dataset.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one dimension: its categories in order, by an index of either shape or by their labels alone. */
record DimensionReader(ObjectNode json, String id, Dimension.Role role) {
    Dimension read() {
        JsonNode category = json.path("category");
        var categories = new ArrayList<Category>();
        for (String code : codes(category)) {
            categories.add(new Category(
                    code,
                    category.path("label").path(code).asString(code),
                    unit(category.path("unit").path(code)),
                    DatasetReader.texts(category.path("child").path(code)),
                    DatasetReader.texts(category.path("note").path(code))));
        }
        return new Dimension(
                id, json.path("label").asString(id), role, categories, DatasetReader.texts(json.path("note")));
    }

    private List<String> codes(JsonNode category) {
        JsonNode index = category.path("index");
        if (index.isArray()) {
            return DatasetReader.texts(index);
        }
        if (index instanceof ObjectNode places) {
            var codes = new TreeMap<Integer, String>();
            places.properties().forEach(entry -> {
                int place = entry.getValue().asInt(-1);
                if (place < 0 || codes.put(place, entry.getKey()) != null) {
                    throw new InvalidDataset("dimension." + id + ".category.index gives \"" + entry.getKey()
                            + "\" the place " + entry.getValue() + ": places are numbers from 0, each once");
                }
            });
            return List.copyOf(codes.values());
        }
        // A dimension of one category may leave the index out.
        return category.path("label") instanceof ObjectNode labels ? List.copyOf(labels.propertyNames()) : List.of();
    }

    private static @Nullable Unit unit(JsonNode unit) {
        return unit instanceof ObjectNode
                ? new Unit(
                        unit.path("label").asString(unit.path("base").asString("")),
                        unit.path("symbol").asString(""),
                        unit.path("decimals").isInt() ? unit.path("decimals").intValue() : null)
                : null;
    }
}
