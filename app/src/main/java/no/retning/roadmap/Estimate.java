package no.retning.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import no.retning.record.LocalisedText;

/**
 * How long an activity takes, as those who know it judge: three numbers of working days, each no less than the one before.
 *
 * @param reason what the range rests on
 */
public record Estimate(int optimistic, int likely, int pessimistic, Shape shape, LocalisedText reason) {
    public Estimate {
        if (optimistic < 0 || likely < optimistic || pessimistic < likely) {
            throw new IllegalArgumentException(
                    "No range of working days: %d, %d, %d".formatted(optimistic, likely, pessimistic));
        }
    }

    /** How probable the days between the three numbers are. */
    public enum Shape {
        TRIANGULAR,
        PERT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Throws IllegalArgumentException for an unknown code. */
        @JsonCreator
        public static Shape of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
