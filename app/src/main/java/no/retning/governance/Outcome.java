package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a body's treatment of a case ended in. */
public enum Outcome {
    APPROVED,
    NOT_APPROVED,
    NOTED,
    DISCUSSED,
    ENDORSED,
    ENDORSED_WITH_CONDITIONS,
    NOT_ENDORSED,
    ADOPTED,
    NOT_ADOPTED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
