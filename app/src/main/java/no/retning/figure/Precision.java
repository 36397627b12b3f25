package no.retning.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exactly a number is known. */
public enum Precision {
    EXACT,
    ABOUT,
    /** More than that. */
    OVER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Precision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
