package no.retning.formats.choicefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value in a JSON file that knows where it stands, and says so where it is not what is wanted. */
record Field(String path, JsonNode node) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST = 200;

    static Field root(byte[] json) {
        try {
            return new Field("", JSON.readTree(json));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            String line = at == null ? "" : "Line " + at.getLineNr() + ": ";
            throw new InvalidChoiceFile(line + "this is not JSON: "
                    + broken.getOriginalMessage().lines().findFirst().orElse("it breaks off"));
        }
    }

    /** Checks that this is an object with no other fields than these. */
    Field object(String... names) {
        if (!node.isObject()) {
            throw wrong("is not an object: give {…} with " + String.join(", ", names));
        }
        var known = Set.of(names);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new InvalidChoiceFile(
                        "Field " + at(name) + " is unknown; known here: " + String.join(", ", names));
            }
        }
        return this;
    }

    boolean has(String name) {
        return node.has(name) && !node.get(name).isNull();
    }

    Field get(String name) {
        if (!has(name)) {
            throw new InvalidChoiceFile("Field " + at(name) + " is missing: give it");
        }
        return new Field(at(name), node.get(name));
    }

    <T> @Nullable T optional(String name, Function<Field, T> reading) {
        return has(name) ? reading.apply(get(name)) : null;
    }

    String text() {
        if (!node.isString()
                || node.stringValue().isBlank()
                || node.stringValue().length() > LONGEST) {
            throw wrong("is not a name: give a text of 1 to " + LONGEST + " characters");
        }
        return node.stringValue();
    }

    double number() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw wrong("is not a number: give one");
        }
        return node.doubleValue();
    }

    int year() {
        if (!node.isInt() || node.intValue() < 1 || node.intValue() > 9999) {
            throw wrong("is not a year: give a whole number from 1 to 9999");
        }
        return node.intValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw wrong("is neither true nor false: give one of them");
        }
        return node.booleanValue();
    }

    <T> List<T> list(Function<Field, T> reading) {
        if (!node.isArray()) {
            throw wrong("is not a list: give […]");
        }
        var list = new ArrayList<T>();
        for (JsonNode each : node) {
            list.add(reading.apply(new Field(path + "[" + list.size() + "]", each)));
        }
        return list;
    }

    <T> List<T> list(String name, Function<Field, T> reading) {
        return has(name) ? get(name).list(reading) : List.of();
    }

    <T> Map<String, T> map(Function<Field, T> reading) {
        if (!node.isObject()) {
            throw wrong("is not an object: give {…}");
        }
        var map = new LinkedHashMap<String, T>();
        for (String name : node.propertyNames()) {
            if (!named(name)) {
                throw wrong(
                        "has a field whose name is none: give a text of 1 to " + LONGEST + " characters in one line");
            }
            map.put(name, reading.apply(new Field(at(name), node.get(name))));
        }
        return map;
    }

    <T> Map<String, T> map(String name, Function<Field, T> reading) {
        return has(name) ? get(name).map(reading) : Map.of();
    }

    InvalidChoiceFile wrong(String what) {
        return new InvalidChoiceFile((path.isEmpty() ? "The file" : "Field " + path) + " " + what);
    }

    private static boolean named(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    private String at(String name) {
        String shown = named(name) ? name : "?";
        return path.isEmpty() ? shown : path + "." + shown;
    }
}
