package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether something meets a criterion, from no to yes. */
public enum Met {
    NO,
    UNCLEAR,
    YES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Met of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
