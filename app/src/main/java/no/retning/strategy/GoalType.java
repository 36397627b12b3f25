package no.retning.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of node a goal structure has; what each is called is a matter of the words files. */
public enum GoalType {
    VISION,
    OVERALL_AIM,
    AIM,
    AREA,
    GOAL,
    SUB_GOAL,
    /** What shall be achieved by a stated year. */
    STATEMENT,
    TARGET_GROUP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static GoalType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
