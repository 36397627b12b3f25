package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is needed of the other side. */
public enum DependencyType {
    DELIVERY,
    LEGAL,
    FUNDING,
    RESOURCE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static DependencyType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
