package no.retning.formats.oparl;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import no.retning.formats.oparl.Reading.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads files of OParl: single objects, lists, pages of lists, one object a line, or dumps that hold any of these.
 *
 * <p>One object is in memory at a time, and one id for each object and link, so that links which lead nowhere can be
 * told after the last file. Nothing in a file is an error; {@link #reading()} tells what was odd.
 */
public final class OparlReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            // a value of an object is read alone, with more of the file after it
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Tally tally = new Tally();
    private final Consumer<OparlObject> receiver;

    /** Gives each outermost object to the receiver, with those inside it. */
    public OparlReader(Consumer<OparlObject> receiver) {
        this.receiver = receiver;
    }

    /**
     * Reads one file to its end, or to where it is no longer JSON.
     *
     * @param source what the file is called in the reading
     * @param file UTF-8, closed by the caller
     */
    public void read(String source, InputStream file) {
        try (JsonParser parser = JSON.createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(source, parser);
                }
            }
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            String where = at == null ? "?" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            tally.problem(source, null, Kind.NOT_JSON, where);
        }
    }

    /** What came of all the files read so far. */
    public Reading reading() {
        return tally.reading();
    }

    /**
     * Reads an object token by token until its type is known. A list in a property that no object has ("data", a
     * table's name in a dump) is walked through as well, so that a long one is never in memory as a whole.
     */
    private void object(String source, JsonParser parser) {
        ObjectNode json = JSON.createObjectNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            if (token == null) {
                return;
            }
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean holder = !json.has("id") && !json.has("type") && !Shape.hasProperty(name);
            if (holder && value == JsonToken.START_OBJECT) {
                object(source, parser);
            } else if (holder && value == JsonToken.START_ARRAY) {
                array(source, parser);
            } else {
                json.set(name, JSON.readTree(parser));
            }
        }
        accept(source, json);
    }

    private void array(String source, JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                return;
            }
            if (token == JsonToken.START_OBJECT) {
                object(source, parser);
            } else if (token == JsonToken.START_ARRAY) {
                array(source, parser);
            }
        }
    }

    private void accept(String source, ObjectNode json) {
        String type = type(json);
        if (type == null || !type.contains("schema.oparl.org")) {
            for (Map.Entry<String, JsonNode> inside : json.properties()) {
                inner(source, inside.getValue());
            }
            return;
        }
        Shape shape = Shape.named(type);
        if (shape == null) {
            tally.problem(source, json.path("id").asString(""), Kind.UNKNOWN_TYPE, type);
            return;
        }
        OparlObject object = new ObjectReader(source, tally).read(shape, json);
        if (object != null) {
            receiver.accept(object);
        }
    }

    private void inner(String source, JsonNode node) {
        if (node instanceof ObjectNode object) {
            accept(source, object);
        } else if (node.isArray()) {
            node.forEach(one -> inner(source, one));
        }
    }

    private static @Nullable String type(ObjectNode json) {
        JsonNode type = json.get("type");
        return type != null && type.isString() ? type.stringValue() : null;
    }
}
