package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who is to use what an activity delivers. */
public enum UserGroup {
    CITIZENS,
    GENERAL_PRACTITIONERS,
    MUNICIPAL_HEALTH,
    HOSPITAL,
    PHARMACIES,
    PRIVATE_SPECIALISTS,
    SUPPLIERS,
    RESEARCHERS,
    PUBLIC_ADMINISTRATION;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static UserGroup of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
