package no.retning.prioritisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which cost of an option is paid from the frame: as likely as not to be passed, or almost certainly enough. */
public enum CostBasis {
    P50,
    P85;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static CostBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
