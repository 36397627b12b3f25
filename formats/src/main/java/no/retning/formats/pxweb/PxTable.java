package no.retning.formats.pxweb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import no.retning.formats.dataset.InvalidDataset;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service says that a table has, before any of it is asked for.
 *
 * @param updated as the service writes it; empty where it does not say
 */
public record PxTable(String title, String updated, List<Codes> variables) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public PxTable {
        variables = List.copyOf(variables);
    }

    /**
     * Reads the answer of either version: a list of variables (1), or JSON-stat without values (2).
     *
     * @throws InvalidDataset if it is neither
     */
    public static PxTable read(byte[] answer) {
        try {
            var json = MAPPER.readTree(answer);
            return json.path("variables").isArray() ? first(json) : second(json);
        } catch (JacksonException broken) {
            throw new InvalidDataset("this is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static PxTable first(JsonNode json) {
        var variables = new ArrayList<Codes>();
        for (var variable : json.path("variables")) {
            variables.add(new Codes(
                    variable.path("code").asString(""),
                    texts(variable.path("values")),
                    variable.path("time").asBoolean(false)));
        }
        return checked(new PxTable(json.path("title").asString(""), "", variables));
    }

    private static PxTable second(JsonNode json) {
        var times = texts(json.path("role").path("time"));
        var variables = new ArrayList<Codes>();
        for (var id : texts(json.path("id"))) {
            var index = json.path("dimension").path(id).path("category").path("index");
            variables.add(new Codes(id, codes(index), times.contains(id)));
        }
        return checked(new PxTable(
                json.path("label").asString(""), json.path("updated").asString(""), variables));
    }

    /** A list in order, or an object that says where each stands. */
    private static List<String> codes(JsonNode index) {
        if (index.isArray()) {
            return texts(index);
        }
        return index.properties().stream()
                .sorted((one, other) ->
                        Integer.compare(one.getValue().asInt(), other.getValue().asInt()))
                .map(entry -> entry.getKey())
                .toList();
    }

    private static PxTable checked(PxTable table) {
        if (table.variables.isEmpty()
                || table.variables.stream()
                        .anyMatch(variable ->
                                variable.variable().isEmpty() || variable.all().isEmpty())) {
            throw new InvalidDataset("the service does not say what variables and codes the table has");
        }
        return table;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.asString(""))
                .toList();
    }
}
