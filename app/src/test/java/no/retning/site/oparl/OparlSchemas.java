package no.retning.site.oparl;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.retning.Outside;
import no.retning.record.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The standard's own schemas, read strictly: objects inside others are checked too, and nothing unknown may stand. */
final class OparlSchemas {
    /** In this version of the language a format is a demand, later ones only note it. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final ObjectNode definitions = Json.MAPPER.createObjectNode();

    OparlSchemas() {
        try (var files = Files.list(Outside.data("oparl/schema"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                var schema = (ObjectNode) Json.parse(Files.readString(file));
                schema.put("additionalProperties", false);
                schema.get("properties").forEach(OparlSchemas::strict);
                definitions.set(file.getFileName().toString().replace(".json", ""), schema);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> errors(JsonNode object) {
        var type = object.path("type").asString("");
        var root = Json.MAPPER.createObjectNode();
        root.set("definitions", definitions);
        root.put("$ref", "#/definitions/" + type.substring(type.lastIndexOf('/') + 1));
        return REGISTRY.getSchema(root).validate(object).stream()
                .map(Error::toString)
                .toList();
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
