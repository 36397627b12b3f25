package no.retning.page.cache;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The tags of a publication as a message between nodes: a JSON array, within what PostgreSQL lets a message hold. */
final class News {
    static final String CHANNEL = "edition";

    private static final int MOST_BYTES = 7_900;
    private static final JsonMapper JSON = new JsonMapper();

    private News() {}

    /** The message; too many tags become the one tag that every page has. */
    static String write(Set<String> tags) {
        String message = JSON.writeValueAsString(new TreeSet<>(tags));
        return message.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? JSON.writeValueAsString(Set.of(PageCache.EVERYTHING))
                : message;
    }

    /** The tags of a message; one that cannot be read may have named anything. */
    static Set<String> read(String message) {
        try {
            return Set.of(JSON.readValue(message, String[].class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Set.of(PageCache.EVERYTHING);
        }
    }
}
