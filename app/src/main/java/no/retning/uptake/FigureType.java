package no.retning.uptake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a figure tells what was seen or what is meant to be. */
public enum FigureType {
    OBSERVED,
    PLANNED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static FigureType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
