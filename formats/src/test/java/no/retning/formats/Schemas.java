package no.retning.formats;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks JSON against outside schemas, formats included. */
public final class Schemas {
    /** In this version of the language a format is a demand, later ones only note it. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private Schemas() {}

    /** What is wrong with the value, seen from the definition at a JSON pointer of the document; empty if nothing. */
    public static List<String> errors(ObjectNode document, String pointer, JsonNode value) {
        ObjectNode root = document.deepCopy();
        root.put("$ref", "#" + pointer);
        return REGISTRY.getSchema(root).validate(value).stream()
                .map(Error::toString)
                .toList();
    }
}
