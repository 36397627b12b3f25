package no.retning.uptake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a figure stands to the threshold where benefit begins. */
public enum Position {
    NO_FIGURE,
    NO_THRESHOLD,
    BELOW,
    AT,
    ABOVE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Compared in whole per cent, for no count is more exact than that. */
    static Position of(Figure figure, @Nullable Threshold threshold) {
        if (threshold == null) {
            return NO_THRESHOLD;
        }
        int compared = figure.share()
                .setScale(0, RoundingMode.HALF_UP)
                .compareTo(threshold.percent().setScale(0, RoundingMode.HALF_UP));
        return compared < 0 ? BELOW : compared == 0 ? AT : ABOVE;
    }
}
