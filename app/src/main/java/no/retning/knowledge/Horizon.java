package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When a trend makes itself felt. */
public enum Horizon {
    /** It does already. */
    NOW,
    /** Within five years or so. */
    NEAR,
    /** Later than that. */
    FAR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Horizon of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
