package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing happened. */
public enum KeyEventType {
    LAUNCH,
    LAW,
    DECISION,
    FUNDING,
    INCIDENT,
    /** What is counted, or how, became another. */
    METHOD_CHANGE,
    PANDEMIC;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static KeyEventType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
