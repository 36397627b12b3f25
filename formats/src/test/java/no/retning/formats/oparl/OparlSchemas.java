package no.retning.formats.oparl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.retning.formats.Outside;
import no.retning.formats.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The standard's own schemas, read strictly: objects inside others are checked too, and nothing unknown may stand. */
final class OparlSchemas {
    private static final JsonMapper JSON = new JsonMapper();

    private OparlSchemas() {}

    static List<String> errors(JsonNode object) {
        String address = object.path("type").asString("");
        return Schemas.errors(document(), "/definitions/" + address.substring(address.lastIndexOf('/') + 1), object);
    }

    private static ObjectNode document() {
        ObjectNode document = JSON.createObjectNode();
        ObjectNode definitions = document.putObject("definitions");
        try (var files = Files.list(Outside.data("oparl/schema"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(file));
                schema.put("additionalProperties", false);
                schema.get("properties").forEach(OparlSchemas::strict);
                definitions.set(file.getFileName().toString().replace(".json", ""), schema);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return document;
    }

    /** The schemas name the schema of an inner object by a word of their own, and call addresses "url". */
    private static void strict(JsonNode node) {
        if (!(node instanceof ObjectNode property)) {
            return;
        }
        if (property.path("format").asString("").equals("url")) {
            property.put("format", "uri");
        }
        if (property.path("type").asString("").equals("object") && property.has("schema")) {
            property.put(
                    "$ref", "#/definitions/" + property.get("schema").asString().replace(".json", ""));
            property.remove("type");
        }
        property.remove(List.of("schema", "references", "backreference", "cardinality"));
        if (property.path("type").asString("").equals("array")) {
            strict(property.get("items"));
        } else {
            property.remove("items");
        }
    }
}
