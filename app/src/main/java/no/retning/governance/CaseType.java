package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a body is asked to do with a case. */
public enum CaseType {
    APPROVAL(
            new TimeAllotted(5, 0),
            "godkjenning",
            EnumSet.of(Outcome.APPROVED, Outcome.NOT_APPROVED, Outcome.ADOPTED, Outcome.NOT_ADOPTED)),
    INFORMATION(new TimeAllotted(10, 5), "orientering", EnumSet.of(Outcome.NOTED)),
    DISCUSSION(new TimeAllotted(20, 25), "annet", EnumSet.of(Outcome.DISCUSSED, Outcome.NOTED)),
    ENDORSEMENT(
            new TimeAllotted(15, 15),
            "annet",
            EnumSet.of(
                    Outcome.ENDORSED,
                    Outcome.ENDORSED_WITH_CONDITIONS,
                    Outcome.NOT_ENDORSED,
                    Outcome.ADOPTED,
                    Outcome.NOT_ADOPTED)),
    ANY_OTHER_BUSINESS(new TimeAllotted(0, 5), "annet", EnumSet.of(Outcome.NOTED));

    private final TimeAllotted minutes;
    private final String einnsyn;
    private final Set<Outcome> outcomes;

    CaseType(TimeAllotted minutes, String einnsyn, Set<Outcome> outcomes) {
        this.minutes = minutes;
        this.einnsyn = einnsyn;
        this.outcomes = outcomes;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static CaseType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** How long it takes where nobody has said otherwise. */
    public TimeAllotted minutes() {
        return minutes;
    }

    /** The code, not the label, in eInnsyn's list of case types, which knows neither discussion nor endorsement. */
    public String einnsyn() {
        return einnsyn;
    }

    /** What it may end in. */
    public Set<Outcome> outcomes() {
        return EnumSet.copyOf(outcomes);
    }
}
