package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where something stands in a SWOT; what helps stands before what hinders. */
public enum Quadrant {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    THREAT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Quadrant of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it lies within the sector and not around it. */
    public boolean isInternal() {
        return this == STRENGTH || this == WEAKNESS;
    }
}
