package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What sort of hearing it is. */
public enum HearingType {
    GENERAL("general"),
    /** Heard again, for what was heard has been changed much. */
    REPEATED("repeated"),
    /** It was decided not to hold one; that must be reasoned, too. */
    OMITTED("omitted");

    private final String code;

    HearingType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static HearingType of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such type of hearing: " + code));
    }
}
