package no.retning.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a benefit has been given a price. */
public enum BenefitType {
    PRICED,
    UNPRICED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static BenefitType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
