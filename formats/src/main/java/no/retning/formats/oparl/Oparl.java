package no.retning.formats.oparl;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes and writes objects of OParl 1.1, strictly. */
public final class Oparl {
    /** What a system says of its version. */
    public static final URI VERSION = URI.create("https://schema.oparl.org/1.1/");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Oparl() {}

    /**
     * An object by the standard's names of its properties; nulls are left out.
     *
     * @throws IllegalArgumentException where the object has no such property or the property not such values
     */
    public static <T extends OparlObject> T object(
            Class<T> type, URI id, Common common, Map<String, ? extends @Nullable Object> values) {
        Shape shape = Shape.ofRecord(type);
        Map<String, Object> known = new HashMap<>();
        for (var entry : values.entrySet()) {
            Property property = shape.own().stream()
                    .filter(one -> one.name().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException(shape.type() + " has no property " + entry.getKey()));
            Object value = entry.getValue();
            if (value != null) {
                known.put(property.name(), fitting(shape, property, value));
            }
        }
        return type.cast(shape.make(id, known, common));
    }

    private static Object fitting(Shape shape, Property property, Object value) {
        boolean fits = property.list()
                ? value instanceof List<?> list && list.stream().allMatch(property.of()::isInstance)
                : property.of().isInstance(value);
        if (!fits) {
            throw new IllegalArgumentException(shape.type() + "." + property.name() + " cannot be "
                    + value.getClass().getSimpleName());
        }
        return value;
    }

    /** The same object with other common properties. */
    public static OparlObject with(OparlObject object, Common common) {
        return copy(object, common, Map.of());
    }

    /** The same object with some of its own properties replaced, by the standard's names. */
    public static OparlObject replace(OparlObject object, Map<String, ?> replaced) {
        return copy(object, object.common(), replaced);
    }

    private static OparlObject copy(OparlObject object, Common common, Map<String, ?> replaced) {
        Shape shape = Shape.ofRecord(object.getClass());
        Map<String, Object> values = new HashMap<>();
        for (Property property : shape.own()) {
            Object value = property.in((Record) object);
            if (value != null) {
                values.put(property.name(), value);
            }
        }
        values.putAll(replaced);
        return shape.make(object.id(), values, common);
    }

    /** What stays of an object that was deleted: what the schema requires, and when it was. */
    public static OparlObject tombstone(OparlObject object, OffsetDateTime deleted) {
        Shape shape = Shape.ofRecord(object.getClass());
        Map<String, Object> kept = new HashMap<>();
        for (Property property : shape.own()) {
            Object value = property.isRequired() ? property.in((Record) object) : null;
            if (value != null) {
                kept.put(property.name(), value);
            }
        }
        Common common = new Common(null, List.of(), object.common().created(), deleted, null, true);
        return shape.make(object.id(), kept, common);
    }

    /**
     * The object as JSON; times carry their offset and are exact to the second.
     *
     * @throws InvalidOparl where a required property is missing or an address is not absolute
     */
    public static ObjectNode json(OparlObject object) {
        Shape shape = Shape.ofRecord(object.getClass());
        ObjectNode json = NODES.objectNode();
        json.put("id", address(object.id(), object, "id"));
        json.put("type", Shape.BASE + shape.type());
        for (Property property : shape.own()) {
            write(json, object, property, property.in((Record) object));
        }
        for (Property property : Shape.COMMON) {
            write(json, object, property, property.in(object.common()));
        }
        return json;
    }

    private static void write(ObjectNode json, OparlObject object, Property property, @Nullable Object value) {
        boolean absent = value == null || value instanceof List<?> list && list.isEmpty();
        if (!absent && value != null) {
            json.set(property.name(), node(object, property, value));
        } else if (property.isRequired() && property.list()) {
            json.set(property.name(), NODES.arrayNode());
        } else if (property.isRequired()) {
            throw new InvalidOparl(object.id() + " lacks the required property " + property.name());
        }
    }

    private static JsonNode node(OparlObject object, Property property, Object value) {
        return switch (value) {
            case List<?> list -> {
                ArrayNode array = NODES.arrayNode();
                list.forEach(one -> array.add(node(object, property, one)));
                yield array;
            }
            case OparlObject inner -> json(inner);
            case JsonNode any -> any;
            case URI address -> NODES.stringNode(address(address, object, property.name()));
            case OffsetDateTime time -> NODES.stringNode(DateTimes.text(time.truncatedTo(ChronoUnit.SECONDS)));
            case Long number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            default -> NODES.stringNode(value.toString());
        };
    }

    private static String address(URI address, OparlObject object, String property) {
        if (!address.isAbsolute()) {
            throw new InvalidOparl(
                    object.id() + " has an address that is not absolute in " + property + ": " + address);
        }
        return address.toASCIIString();
    }
}
