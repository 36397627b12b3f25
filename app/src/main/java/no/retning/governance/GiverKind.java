package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an input comes from. */
public enum GiverKind {
    BODY,
    MEMBER,
    POLL,
    HEARING,
    WORKSHOP,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static GiverKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
