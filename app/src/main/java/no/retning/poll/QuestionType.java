package no.retning.poll;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a question is answered. */
public enum QuestionType {
    SINGLE,
    MULTIPLE,
    TEXT,
    /** All options in order, the best first. */
    RANKING,
    /** One mark between two ends. */
    SCALE,
    /** Two marks between two ends: where we are and where we want to be. */
    TWO_MARKS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static QuestionType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
