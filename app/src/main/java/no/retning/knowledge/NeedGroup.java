package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose needs they are. */
public enum NeedGroup {
    CITIZEN,
    NEXT_OF_KIN,
    PERSONNEL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static NeedGroup of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
