package no.retning.formats.stratml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is affected or has to act.
 *
 * @param type null where the file does not say
 */
public record Stakeholder(
        String name, String description, @Nullable Type type, List<Role> roles) {
    public Stakeholder {
        roles = List.copyOf(roles);
    }

    /** What sort of somebody. */
    public enum Type implements Coded {
        PERSON("Person"),
        ORGANISATION("Organization"),
        GROUP("Generic_Group");

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
