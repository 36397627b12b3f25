package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a step of a process is. */
public enum StepType {
    PHASE,
    INVOLVEMENT,
    HEARING,
    /** Something must be decided before one goes on. */
    GATE,
    MEETING,
    /** Where the process is shown to the ministry. */
    CHECKPOINT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static StepType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
