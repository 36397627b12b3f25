package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How great the risk of a measure is held to be; silence is a level of its own. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    UNKNOWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static RiskLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
