package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of effort a measure is. */
public enum MeasureType {
    PROGRAMME,
    PROJECT,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static MeasureType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
