package no.retning.formats.dcat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turtle (W3C), statement by statement. */
final class Turtle {
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "adms", "http://www.w3.org/ns/adms#",
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final StringBuilder text = new StringBuilder();
    private boolean open;

    Turtle() {
        PREFIXES.forEach((prefix, address) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(address)
                .append("> .\n"));
    }

    /** Begins to speak of a thing. */
    Turtle about(String address, String type) {
        end();
        text.append("\n<").append(address).append("> a ").append(type);
        open = true;
        return this;
    }

    /** Says something by its address; nothing where the address is empty. */
    Turtle link(String property, String address) {
        return address.isEmpty() ? this : say(property, "<" + address + ">");
    }

    /** Says something by a nested thing. */
    Turtle nested(String property, String type, String... statements) {
        var inner = new StringBuilder("[ a ").append(type);
        for (int i = 0; i < statements.length; i += 2) {
            inner.append(" ; ").append(statements[i]).append(' ').append(statements[i + 1]);
        }
        return say(property, inner.append(" ]").toString());
    }

    Turtle texts(String property, Texts texts) {
        texts.byLanguage().forEach((language, one) -> {
            if (!one.isBlank()) {
                say(property, literal(one) + "@" + language);
            }
        });
        return this;
    }

    Turtle text(String property, String value) {
        return value.isEmpty() ? this : say(property, literal(value));
    }

    Turtle moment(String property, @Nullable Instant moment) {
        return moment == null ? this : say(property, literal(moment.toString()) + "^^xsd:dateTime");
    }

    static String day(LocalDate day) {
        return literal(day.toString()) + "^^xsd:date";
    }

    Turtle say(String property, String object) {
        text.append(" ;\n    ").append(property).append(' ').append(object);
        return this;
    }

    static String literal(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private void end() {
        if (open) {
            text.append(" .\n");
        }
        open = false;
    }

    @Override
    public String toString() {
        end();
        return text.toString();
    }
}
