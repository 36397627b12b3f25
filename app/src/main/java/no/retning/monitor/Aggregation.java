package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the figure of a whole is made of those of its parts. */
public enum Aggregation {
    SUM,
    /** A share of all is all that count by all that are counted among, never the mean of shares. */
    RATIO_OF_SUMS,
    /** It cannot be made of them, and is not. */
    NONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Aggregation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
