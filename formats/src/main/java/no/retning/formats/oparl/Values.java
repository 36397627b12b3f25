package no.retning.formats.oparl;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads single values as their property has them, and forgives numbers written as text. */
final class Values {
    private Values() {}

    /** The value, or null where it is not of that type. */
    static @Nullable Object of(Class<?> type, JsonNode node) {
        try {
            if (type == JsonNode.class) {
                return node.isObject() ? node : null;
            }
            if (type == URI.class) {
                return node.isString()
                        ? address(node.stringValue())
                        : address(node.path("id").asString(""));
            }
            if (!node.isValueNode()) {
                return null;
            }
            String text = node.asString().strip();
            if (type == String.class) {
                return text;
            }
            if (type == Long.class) {
                return Long.valueOf(text);
            }
            if (type == Boolean.class) {
                return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : null;
            }
            return type == LocalDate.class
                    ? LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text)
                    : OffsetDateTime.parse(text);
        } catch (DateTimeException | NumberFormatException | URISyntaxException wrong) {
            return null;
        }
    }

    static @Nullable URI address(String text) throws URISyntaxException {
        URI address = new URI(text.strip().replace(" ", "%20"));
        return address.isAbsolute() ? address : null;
    }
}
