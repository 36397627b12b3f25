package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far something has come, from nothing begun to what is settled and goes by itself. */
public enum Maturity {
    /** A standing of its own, and never the lowest. */
    NOT_ASSESSED,
    NOT_BEGUN,
    BEGINNING,
    DEVELOPING,
    ESTABLISHED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Maturity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
