package no.retning.formats.projectfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of our JSON and where it stands, so that what is wrong with it can be said.
 *
 * @param where as in {@code line 12, activities[3].duration}
 */
record Field(JsonNode json, String where) {
    /** Refuses names that the format does not have, which are most often misspelt. */
    Field only(Set<String> names) {
        if (!json.isObject()) {
            throw wrong("must be an object");
        }
        for (String name : json.propertyNames()) {
            if (!names.contains(name)) {
                throw wrong("has no field \"" + name + "\"; it knows " + new java.util.TreeSet<>(names));
            }
        }
        return this;
    }

    boolean has(String name) {
        JsonNode value = json.get(name);
        return value != null && !value.isNull();
    }

    Field at(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            throw wrong("lacks \"" + name + "\"");
        }
        return new Field(value, where + "." + name);
    }

    <T> @Nullable T optional(String name, Function<Field, T> reader) {
        return has(name) ? at(name).read(reader) : null;
    }

    <T> List<T> list(String name, Function<Field, T> reader) {
        return has(name) ? at(name).all(reader) : List.of();
    }

    <T> List<T> all(Function<Field, T> reader) {
        if (!json.isArray()) {
            throw wrong("must be a list");
        }
        var all = new ArrayList<T>(json.size());
        for (int i = 0; i < json.size(); i++) {
            all.add(new Field(json.get(i), where + "[" + i + "]").read(reader));
        }
        return all;
    }

    /** Says where, for what a record refuses. */
    <T> T read(Function<Field, T> reader) {
        try {
            return reader.apply(this);
        } catch (InvalidProjectFile invalid) {
            if (String.valueOf(invalid.getMessage()).startsWith("line ")) {
                throw invalid;
            }
            throw new InvalidProjectFile(where + ": " + invalid.getMessage(), invalid);
        }
    }

    String text() {
        if (!json.isString()) {
            throw wrong("must be a text");
        }
        return json.stringValue();
    }

    String text(String name) {
        return at(name).text();
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    double number() {
        if (!json.isNumber() || !Double.isFinite(json.doubleValue())) {
            throw wrong("must be a number");
        }
        return json.doubleValue();
    }

    double number(String name) {
        return at(name).number();
    }

    double number(String name, double otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    boolean flag(String name) {
        if (has(name) && !at(name).json.isBoolean()) {
            throw at(name).wrong("must be true or false");
        }
        return has(name) && at(name).json.booleanValue();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException unreadable) {
            throw wrong("must be a date such as 2026-11-22");
        }
    }

    LocalDateTime dateTime() {
        try {
            return LocalDateTime.parse(text());
        } catch (DateTimeParseException unreadable) {
            throw wrong("must be a date and time such as 2026-11-22T08:00");
        }
    }

    <E> E one(Map<String, E> words) {
        E meant = words.get(text());
        if (meant == null) {
            throw wrong("is \"" + text() + "\"; it must be one of " + words.keySet());
        }
        return meant;
    }

    InvalidProjectFile wrong(String what) {
        return new InvalidProjectFile(where + " " + what);
    }
}
