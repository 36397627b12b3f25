package no.retning.formats.stratml;

import java.util.List;

/**
 * What a stakeholder does or gets.
 *
 * @param parts none, one or both, in the order of the file
 */
public record Role(String name, String description, List<Part> parts) {
    public Role {
        parts = List.copyOf(parts);
    }

    /** Whether somebody does it or gains by it. */
    public enum Part implements Coded {
        PERFORMER("Performer"),
        BENEFICIARY("Beneficiary");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
