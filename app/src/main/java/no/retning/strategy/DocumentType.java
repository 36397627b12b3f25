package no.retning.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a document is as a source. */
public enum DocumentType {
    LAW,
    WHITE_PAPER,
    STRATEGY,
    REPORT,
    ANALYSIS,
    STATISTICS,
    MEETING_PAPER,
    HEARING,
    WEB_PAGE,
    RESEARCH;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static DocumentType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
