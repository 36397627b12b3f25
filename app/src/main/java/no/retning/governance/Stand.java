package no.retning.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where an organisation stands in a decision: by consensus, or by votes where the body's rules say so. */
public enum Stand {
    ENDORSEMENT(DecisionRule.CONSENSUS),
    RESERVATION(DecisionRule.CONSENSUS),
    CONDITION(DecisionRule.CONSENSUS),
    FOR(DecisionRule.VOTE),
    AGAINST(DecisionRule.VOTE),
    BLANK(DecisionRule.VOTE);

    private final DecisionRule rule;

    Stand(DecisionRule rule) {
        this.rule = rule;
    }

    /** The rule by which a body must decide for its members to stand so. */
    public DecisionRule rule() {
        return rule;
    }

    /** Those that there are by a rule. */
    public static List<Stand> by(DecisionRule rule) {
        return Arrays.stream(values()).filter(stand -> stand.rule == rule).toList();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Stand of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
