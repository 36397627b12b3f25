package no.retning.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a resource means in a scenario; the most wanted first. */
public enum Importance {
    CRITICAL(3),
    USEFUL(1),
    NEUTRAL(0),
    HARMFUL(-3);

    private final int points;

    Importance(int points) {
        this.points = points;
    }

    /** What it counts when futures are weighed against each other. */
    public int points() {
        return points;
    }

    public boolean isWanted() {
        return points > 0;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for an unknown code. */
    @JsonCreator
    public static Importance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
