package no.retning.formats.jsonstat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import no.retning.formats.dataset.Category;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.Unit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one dataset by version 2.0. */
final class DatasetWriter {
    private DatasetWriter() {}

    static ObjectNode tree(Dataset dataset) {
        ObjectNode json = described(dataset.about(), dataset.dimensions());
        values(json, dataset.values());
        if (!dataset.statuses().isEmpty()) {
            ObjectNode statuses = json.putObject("status");
            dataset.statuses().forEach((cell, status) -> statuses.put(Integer.toString(cell), status));
        }
        extension(json, dataset.about(), dataset.extension());
        return json;
    }

    /** The same of a table that is told of without a single value. */
    static ObjectNode outline(Dataset.About about, List<Dimension> dimensions) {
        ObjectNode json = described(about, dimensions);
        json.putObject("value");
        extension(json, about, JsonStat.MAPPER.createObjectNode());
        return json;
    }

    private static ObjectNode described(Dataset.About about, List<Dimension> all) {
        ObjectNode json = JsonStat.MAPPER.createObjectNode();
        json.put("version", "2.0").put("class", "dataset");
        text(json, "label", about.label());
        text(json, "source", about.source());
        text(json, "updated", about.updated());
        if (!about.licence().isEmpty()) {
            json.putObject("link").putArray("license").addObject().put("href", about.licence());
        }
        texts(json, "note", about.notes());
        ArrayNode ids = json.putArray("id");
        ArrayNode sizes = json.putArray("size");
        for (Dimension dimension : all) {
            ids.add(dimension.id());
            sizes.add(dimension.categories().size());
        }
        roles(json, all);
        ObjectNode dimensions = json.putObject("dimension");
        all.forEach(dimension -> dimension(dimensions.putObject(dimension.id()), dimension));
        return json;
    }

    private static void extension(ObjectNode json, Dataset.About about, ObjectNode said) {
        ObjectNode extension = said.deepCopy();
        text(extension, "id", about.id());
        text(extension, "language", about.language());
        if (!extension.isEmpty()) {
            json.set("extension", extension);
        }
    }

    private static void roles(ObjectNode json, List<Dimension> dimensions) {
        ObjectNode roles = JsonStat.MAPPER.createObjectNode();
        for (Dimension.Role role : Dimension.Role.values()) {
            List<String> ids = dimensions.stream()
                    .filter(dimension -> dimension.role() == role)
                    .map(Dimension::id)
                    .toList();
            if (role != Dimension.Role.OTHER) {
                texts(roles, JsonNames.role(role), ids);
            }
        }
        if (!roles.isEmpty()) {
            json.set("role", roles);
        }
    }

    private static void dimension(ObjectNode json, Dimension dimension) {
        json.put("label", dimension.label());
        texts(json, "note", dimension.notes());
        ObjectNode category = json.putObject("category");
        ArrayNode index = category.putArray("index");
        ObjectNode labels = category.putObject("label");
        ObjectNode units = JsonStat.MAPPER.createObjectNode();
        ObjectNode children = JsonStat.MAPPER.createObjectNode();
        ObjectNode notes = JsonStat.MAPPER.createObjectNode();
        for (Category one : dimension.categories()) {
            index.add(one.code());
            labels.put(one.code(), one.label());
            Unit unit = one.unit();
            if (unit != null) {
                unit(units.putObject(one.code()), unit);
            }
            texts(children, one.code(), one.children());
            texts(notes, one.code(), one.notes());
        }
        object(category, "unit", units);
        object(category, "child", children);
        object(category, "note", notes);
    }

    private static void unit(ObjectNode json, Unit unit) {
        Integer decimals = unit.decimals();
        if (decimals != null) {
            json.put("decimals", decimals);
        }
        text(json, "label", unit.label());
        text(json, "symbol", unit.symbol());
    }

    /** As a list, or by cell where more than half of them have none. */
    private static void values(ObjectNode json, List<? extends BigDecimal> values) {
        long known = values.stream().filter(Objects::nonNull).count();
        if (known * 2 < values.size()) {
            ObjectNode sparse = json.putObject("value");
            for (int cell = 0; cell < values.size(); cell++) {
                BigDecimal value = values.get(cell);
                if (value != null) {
                    sparse.put(Integer.toString(cell), value);
                }
            }
        } else {
            ArrayNode list = json.putArray("value");
            values.forEach(list::add);
        }
    }

    private static void text(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = json.putArray(name);
            texts.forEach(list::add);
        }
    }

    private static void object(ObjectNode json, String name, ObjectNode object) {
        if (!object.isEmpty()) {
            json.set(name, object);
        }
    }
}
