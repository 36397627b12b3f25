package no.retning.formats.einnsyn;

import com.fasterxml.jackson.annotation.JsonValue;

/** One participant's open vote. */
public record Votering(Moetedeltaker moetedeltaker, Stemme stemme) {
    /** The contract's votes. */
    public enum Stemme {
        JA("Ja"),
        NEI("Nei"),
        BLANKT("Blankt");

        private final String code;

        Stemme(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
