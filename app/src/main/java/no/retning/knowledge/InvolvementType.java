package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How somebody was involved. */
public enum InvolvementType {
    INTERVIEW,
    WORKSHOP,
    SURVEY,
    WORKING_GROUP,
    COMMITTEE,
    /** No round, but what somebody has stated of all of them up to a day. */
    TOTAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static InvolvementType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
