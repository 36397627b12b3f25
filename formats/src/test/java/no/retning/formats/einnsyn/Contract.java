package no.retning.formats.einnsyn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import no.retning.formats.Outside;
import no.retning.formats.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The service's own contract, as it reads for requests: what only answers have is neither required nor allowed. */
final class Contract {
    private final ObjectNode document;

    Contract() {
        try {
            JsonNode contract =
                    new YAMLMapper().readTree(Files.readString(Outside.data("einnsyn/einnsyn.openapi.yml")));
            document = YAMLMapper.builder().build().createObjectNode();
            ObjectNode schemas = (ObjectNode) contract.get("components").get("schemas");
            schemas.forEach(Contract::forRequests);
            document.putObject("components").set("schemas", schemas);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with a request whose body the contract calls so, properties that it does not know included. */
    List<String> errors(String schema, JsonNode body) {
        List<String> errors = new ArrayList<>(Schemas.errors(document, "/components/schemas/" + schema, body));
        unknown(schema, schema, body, errors);
        return errors;
    }

    /** The codes that a property of a schema allows. */
    List<String> codes(String schema, String property) {
        return schema(schema)
                .get("properties")
                .get(property)
                .get("enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static void forRequests(JsonNode node) {
        if (!(node instanceof ObjectNode schema) || !schema.has("properties")) {
            return;
        }
        ObjectNode properties = (ObjectNode) schema.get("properties");
        List<String> answersOnly = properties.properties().stream()
                .filter(property -> property.getValue().path("readOnly").asBoolean(false))
                .map(java.util.Map.Entry::getKey)
                .toList();
        properties.remove(answersOnly);
        if (schema.get("required") instanceof ArrayNode required) {
            List<String> kept = required.valueStream()
                    .map(JsonNode::stringValue)
                    .filter(name -> !answersOnly.contains(name))
                    .toList();
            schema.remove("required");
            if (!kept.isEmpty()) {
                ArrayNode rest = schema.putArray("required");
                kept.forEach(rest::add);
            }
        }
    }

    private JsonNode schema(String name) {
        return document.get("components").get("schemas").get(name);
    }

    /** The schemas inherit by allOf, so that they cannot themselves refuse what they do not know. */
    private void unknown(String path, String schema, JsonNode body, List<String> errors) {
        for (var property : body.properties()) {
            JsonNode found = property(schema, property.getKey());
            if (found == null) {
                errors.add(path + " has no property " + property.getKey());
                continue;
            }
            JsonNode one = found.has("items") ? found.get("items") : found;
            String inner = one.findValuesAsString("$ref").stream().findFirst().orElse("");
            String name = inner.substring(inner.lastIndexOf('/') + 1);
            for (JsonNode value : property.getValue().isArray() ? property.getValue() : List.of(property.getValue())) {
                if (value.isObject()) {
                    unknown(path + "." + property.getKey(), name, value, errors);
                }
            }
        }
    }

    private JsonNode property(String schema, String name) {
        JsonNode own = schema(schema).path("properties").get(name);
        if (own != null) {
            return own;
        }
        for (JsonNode parent : schema(schema).path("allOf")) {
            String reference = parent.get("$ref").stringValue();
            JsonNode inherited = property(reference.substring(reference.lastIndexOf('/') + 1), name);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }
}
