package no.retning.formats.oparl;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.retning.formats.oparl.Reading.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one object of JSON to its record, with the objects inside it. */
final class ObjectReader {
    private final String source;
    private final Tally tally;

    ObjectReader(String source, Tally tally) {
        this.source = source;
        this.tally = tally;
    }

    /** The object, or null where it has no usable id. */
    @Nullable
    OparlObject read(Shape shape, ObjectNode json) {
        URI id = id(json);
        if (id == null) {
            tally.problem(source, null, Kind.NO_ID, shape.type());
            return null;
        }
        tally.object(shape.type(), id.toString());
        Map<String, Object> values = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of("id", "type"));
        boolean deleted = json.path("deleted").asBoolean(false);
        for (List<Property> properties : List.of(shape.own(), Shape.COMMON)) {
            for (Property property : properties) {
                known.add(property.name());
                Object value = value(id, property, json.get(property.name()));
                if (value != null) {
                    values.put(property.name(), value);
                } else if (property.isRequired() && !deleted) {
                    tally.problem(source, id.toString(), Kind.MISSING, property.name());
                }
            }
        }
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> tally.unknown(shape.type(), name));
        return shape.make(id, values, Shape.common(values));
    }

    private @Nullable Object value(URI id, Property property, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!property.list()) {
            return single(id, property, node);
        }
        List<Object> list = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            Object value = single(id, property, one);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable Object single(URI id, Property property, JsonNode node) {
        Object value = OparlObject.class.isAssignableFrom(property.of())
                ? inner(id, property, node)
                : Values.of(property.of(), node);
        if (value == null) {
            tally.problem(source, id.toString(), Kind.WRONG_VALUE, property.name());
        } else if (property.isLink()) {
            tally.link(id.toString(), property.name(), value.toString());
        }
        return value;
    }

    private @Nullable OparlObject inner(URI id, Property property, JsonNode node) {
        Shape shape = Shape.ofRecord(property.of());
        if (node instanceof ObjectNode object) {
            return read(shape, object);
        }
        Object address = Values.of(URI.class, node);
        if (!(address instanceof URI target)) {
            return null;
        }
        tally.problem(source, id.toString(), Kind.LINK_FOR_OBJECT, property.name());
        tally.link(id.toString(), property.name(), target.toString());
        return shape.make(target, Map.of(), Common.NONE);
    }

    private static @Nullable URI id(ObjectNode json) {
        try {
            return Values.address(json.path("id").asString(""));
        } catch (URISyntaxException wrong) {
            return null;
        }
    }
}
