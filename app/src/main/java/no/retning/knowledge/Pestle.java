package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What part of the world a finding is about, in the order that gives the method its name. */
public enum Pestle {
    POLITICAL,
    ECONOMIC,
    SOCIAL,
    TECHNOLOGICAL,
    LEGAL,
    ENVIRONMENTAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Pestle of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
