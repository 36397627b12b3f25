package no.retning.formats.stratml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands to something else.
 *
 * @param referents the identifiers of what it stands to
 */
public record Relationship(
        @Nullable Type type, String identifier, List<String> referents, String name, String description) {
    public Relationship {
        referents = List.copyOf(referents);
    }

    /** Which of the two is the wider. */
    public enum Type implements Coded {
        BROADER("Broader_Than"),
        PEER("Peer_To"),
        NARROWER("Narrower_Than");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
