package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing an indicator tells of. */
public enum IndicatorType {
    /** What is put in: money, people. */
    INPUT,
    /** What there is to use. */
    AVAILABILITY,
    /** How much it is used. */
    USE,
    /** What comes of it. */
    OUTCOME,
    /** What those who meet it think of it. */
    EXPERIENCE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static IndicatorType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
