package no.retning.formats.jsonstat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import no.retning.formats.dataset.Dataset;
import no.retning.formats.dataset.Dimension;
import no.retning.formats.dataset.InvalidDataset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one dataset. */
final class DatasetReader {
    private static final Pattern CELL = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,300}(\\.\\d{1,300})?");

    private final ObjectNode json;
    private final String name;
    private final List<String> remarks;
    private final int mostCells;
    private final SortedMap<Integer, String> statuses = new TreeMap<>();

    /** @param mostCells how many it may have */
    DatasetReader(ObjectNode json, String name, List<String> remarks, int mostCells) {
        this.json = json;
        this.name = name;
        this.remarks = remarks;
        this.mostCells = mostCells;
    }

    Dataset read() {
        JsonNode dimension = json.path("dimension");
        if (!(dimension instanceof ObjectNode all)) {
            throw wrong("dimension", "must be an object with a dimension by each id");
        }
        // In version 1 the order, the sizes and the roles stand among the dimensions.
        List<String> ids = texts(json.has("id") ? json.path("id") : all.path("id"));
        JsonNode sizes = json.has("size") ? json.path("size") : all.path("size");
        JsonNode roles = json.path("role").isObject() ? json.path("role") : all.path("role");
        if (ids.isEmpty() || !(sizes instanceof ArrayNode) || sizes.size() != ids.size()) {
            throw wrong("id and size", "must be lists as long as each other, one entry a dimension");
        }
        var dimensions = new ArrayList<Dimension>();
        int size = 0;
        for (int i = 0; i < ids.size(); i++) {
            dimensions.add(dimension(all, ids.get(i), sizes.get(i), roles));
            // At each: one that stands there a thousand times is read no more than twice.
            size = Dataset.size(dimensions);
        }
        if (size > mostCells) {
            throw wrong("size", "makes " + size + " cells, and only " + mostCells + " more can be read; divide it");
        }
        var values = values(size);
        statuses(size);
        return new Dataset(about(), dimensions, values, statuses, extension());
    }

    private Dimension dimension(ObjectNode all, String id, JsonNode size, JsonNode roles) {
        if (!(all.get(id) instanceof ObjectNode one)) {
            throw wrong("dimension." + id, "is missing");
        }
        var dimension = new DimensionReader(one, id, role(roles, id)).read();
        if (size.asInt(-1) != dimension.categories().size()) {
            throw wrong(
                    "size",
                    "says that \"" + id + "\" has " + size + " categories; it has "
                            + dimension.categories().size());
        }
        return dimension;
    }

    private static Dimension.Role role(JsonNode roles, String id) {
        for (Dimension.Role role : Dimension.Role.values()) {
            if (texts(roles.path(JsonNames.role(role))).contains(id)) {
                return role;
            }
        }
        return Dimension.Role.OTHER;
    }

    private Dataset.About about() {
        JsonNode licence = json.path("link").path("license").path(0).path("href");
        JsonNode extension = json.path("extension");
        JsonNode language = extension.has("language")
                ? extension.path("language")
                : extension.path("px").path("language");
        return new Dataset.About(
                extension.path("id").asString(name),
                json.path("label").asString(""),
                language.asString(""),
                json.path("source").asString(""),
                json.path("updated").asString(""),
                licence.asString(""),
                texts(json.path("note")));
    }

    private ObjectNode extension() {
        ObjectNode extension = json.path("extension") instanceof ObjectNode object
                ? object.deepCopy()
                : JsonStat.MAPPER.createObjectNode();
        extension.remove(List.of("language", "id"));
        return extension;
    }

    private List<@Nullable BigDecimal> values(int size) {
        BigDecimal[] values = new BigDecimal[size];
        JsonNode given = json.path("value");
        if (given instanceof ArrayNode list) {
            if (list.size() > size) {
                throw wrong("value", "has " + list.size() + " values, and the dimensions make " + size + " cells");
            }
            if (list.size() < size) {
                remark("value", "has " + list.size() + " of " + size + " values; the rest was read as none");
            }
            for (int cell = 0; cell < list.size(); cell++) {
                values[cell] = value(cell, list.get(cell));
            }
        } else if (given instanceof ObjectNode sparse) {
            sparse.properties().forEach(entry -> {
                int cell = cell("value", entry.getKey(), size);
                values[cell] = value(cell, entry.getValue());
            });
        } else {
            throw wrong("value", "must be a list, or an object by the number of each cell");
        }
        return Arrays.<@Nullable BigDecimal>asList(values);
    }

    private @Nullable BigDecimal value(int cell, JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isNull()) {
            return null;
        }
        String text = value.isString() ? value.stringValue().strip() : "";
        if (!value.isString()) {
            throw wrong("value[" + cell + "]", "must be a number or null");
        }
        if (NUMBER.matcher(text).matches()) {
            remark("value[" + cell + "]", "is a number as a text");
            return new BigDecimal(text);
        }
        remark("value[" + cell + "]", "is \"" + shortened(text) + "\"; it was read as a status");
        statuses.put(cell, text);
        return null;
    }

    private void statuses(int size) {
        JsonNode given = json.path("status");
        if (given.isString()) {
            for (int cell = 0; cell < size; cell++) {
                statuses.putIfAbsent(cell, given.stringValue());
            }
        } else if (given instanceof ArrayNode list) {
            if (list.size() != size && list.size() != 1) {
                throw wrong("status", "has " + list.size() + " entries, and the dimensions make " + size + " cells");
            }
            for (int cell = 0; cell < size; cell++) {
                status(cell, list.get(list.size() == 1 ? 0 : cell));
            }
        } else if (given instanceof ObjectNode sparse) {
            sparse.properties().forEach(entry -> status(cell("status", entry.getKey(), size), entry.getValue()));
        }
    }

    private void status(int cell, JsonNode status) {
        if (!status.isNull() && !status.asString("").isEmpty()) {
            statuses.put(cell, status.asString());
        }
    }

    private int cell(String where, String written, int size) {
        if (!CELL.matcher(written).matches() || Integer.parseInt(written) >= size) {
            throw wrong(where, "names the cell \"" + shortened(written) + "\"; the cells are 0 to " + (size - 1));
        }
        return Integer.parseInt(written);
    }

    static List<String> texts(JsonNode list) {
        return list.isString()
                ? List.of(list.stringValue())
                : StreamSupport.stream(list.spliterator(), false)
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .toList();
    }

    private void remark(String where, String what) {
        if (remarks.size() < JsonNames.MOST_REMARKS) {
            remarks.add(at(where) + " " + what);
        }
    }

    private InvalidDataset wrong(String where, String what) {
        return new InvalidDataset(at(where) + " " + what);
    }

    private String at(String where) {
        return name.isEmpty() ? where : name + "." + where;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
