package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a measure stands, by its colour; what the colours are called and mean is said by a {@link Scale}. */
public enum Rating {
    GREEN,
    YELLOW,
    RED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Rating of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
