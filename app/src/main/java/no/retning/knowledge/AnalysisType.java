package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an analysis of the current situation looks at, in the order in which they are read. */
public enum AnalysisType {
    /** What others have decided that bears on the strategy. */
    GUIDANCE,
    /** What came of the strategy before. */
    LEARNING,
    /** The sector's own conditions. */
    INTERNAL,
    /** The world around the sector. */
    EXTERNAL,
    USER_NEEDS,
    /** How mature e-health is for the sustainable development goals. */
    SUSTAINABILITY,
    PANDEMIC;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static AnalysisType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
