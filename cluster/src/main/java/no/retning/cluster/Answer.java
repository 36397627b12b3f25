package no.retning.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;

/** One answer as a line of JSON: {@code {"id": "…", "text": "…"}}, whatever else it holds. */
record Answer(String id, String text) implements Serializable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads a line.
     *
     * @throws UnreadableAnswer when it is no object with both, naming the line
     */
    static Answer of(String line, long number) {
        try {
            JsonNode answer = JSON.readTree(line);
            return new Answer(value(answer, "id", number), value(answer, "text", number));
        } catch (JsonProcessingException invalid) {
            throw new UnreadableAnswer("Line %d is not JSON: %s".formatted(number, invalid.getOriginalMessage()));
        }
    }

    private static String value(JsonNode answer, String name, long number) {
        JsonNode value = answer.path(name);
        if (!value.isTextual() && !value.isNumber()) {
            throw new UnreadableAnswer("Line %d has no '%s'".formatted(number, name));
        }
        return value.asText();
    }
}
