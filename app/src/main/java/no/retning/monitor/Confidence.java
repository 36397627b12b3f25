package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How sure those who assess are. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Confidence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
