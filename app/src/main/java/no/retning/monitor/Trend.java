package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way it goes with what is assessed. */
public enum Trend {
    BETTER,
    LEVEL,
    WORSE,
    /** There is nothing to hold it against, or nobody can say. */
    UNKNOWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Trend of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
