package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Where a respondent stands. That one has no remarks is an answer, too. */
public enum HearingStance {
    SUPPORTS("supports"),
    SUPPORTS_WITH_REMARKS("supports-with-remarks"),
    NEUTRAL("neutral"),
    AGAINST("against"),
    NO_REMARKS("no-remarks");

    private final String code;

    HearingStance(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static HearingStance of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No such stance: " + code));
    }

    public static Optional<HearingStance> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
