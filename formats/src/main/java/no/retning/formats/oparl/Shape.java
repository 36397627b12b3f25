package no.retning.formats.oparl;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of its object: the one place where properties are known.
 *
 * @param type the name of the type, the last part of its address
 * @param own the properties besides the common ones
 */
record Shape(String type, Class<? extends OparlObject> record, List<Property> own) {
    static final String BASE = "https://schema.oparl.org/1.1/";

    /** The properties of {@link Common}. */
    static final List<Property> COMMON =
            Arrays.stream(Common.class.getRecordComponents()).map(Property::of).toList();

    private static final Pattern TYPE = Pattern.compile("https?://schema\\.oparl\\.org/[^/]+/(\\w+)");
    private static final Map<String, Shape> BY_TYPE = new LinkedHashMap<>();
    private static final Set<String> NAMES = new HashSet<>();

    static {
        for (Class<?> permitted : OparlObject.class.getPermittedSubclasses()) {
            Shape shape = of(permitted.asSubclass(OparlObject.class));
            BY_TYPE.put(shape.type, shape);
            shape.own.forEach(property -> NAMES.add(property.name()));
        }
    }

    private static Shape of(Class<? extends OparlObject> record) {
        String type = record == OparlSystem.class ? "System" : record.getSimpleName();
        List<Property> own = Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getType() != Common.class)
                .filter(component -> !component.getName().equals("id"))
                .map(Property::of)
                .toList();
        return new Shape(type, record, own);
    }

    /** The shape that a type's address names, of any version of the standard; null where none does. */
    static @Nullable Shape named(String address) {
        Matcher matcher = TYPE.matcher(address);
        return matcher.matches() ? BY_TYPE.get(matcher.group(1)) : null;
    }

    static Shape ofRecord(Class<?> record) {
        Shape shape = BY_TYPE.get(record == OparlSystem.class ? "System" : record.getSimpleName());
        if (shape == null) {
            throw new IllegalArgumentException(record + " is no object of OParl");
        }
        return shape;
    }

    /** Whether any object has a property of this name. */
    static boolean hasProperty(String name) {
        return NAMES.contains(name);
    }

    /** The object of these values by property name; what is missing is null or an empty list. */
    OparlObject make(URI id, Map<String, ?> values, Common common) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType() == Common.class) {
                arguments.add(common);
            } else if (component.getName().equals("id")) {
                arguments.add(id);
            } else {
                arguments.add(value(Property.of(component), values));
            }
        }
        return (OparlObject) create(record, arguments);
    }

    static Common common(Map<String, ?> values) {
        List<@Nullable Object> arguments = new ArrayList<>();
        COMMON.forEach(property -> arguments.add(value(property, values)));
        return (Common) create(Common.class, arguments);
    }

    private static @Nullable Object value(Property property, Map<String, ?> values) {
        Object value = values.get(property.name());
        return value == null && property.list() ? List.of() : value;
    }

    private static Object create(Class<?> record, List<@Nullable Object> arguments) {
        try {
            Class<?>[] types = Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return record.getDeclaredConstructor(types).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot make " + record, impossible);
        }
    }
}
