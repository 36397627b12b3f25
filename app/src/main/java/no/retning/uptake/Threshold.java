package no.retning.uptake;

import java.math.BigDecimal;
import no.retning.record.LocalisedText;
import no.retning.record.Source;

/**
 * How many must have taken a solution into use before the benefit comes.
 *
 * @param percent of each kind, from 0 to 100
 * @param reason why it begins there
 */
public record Threshold(BigDecimal percent, LocalisedText reason, Source source) {
    /** Throws IllegalArgumentException for more than all or less than none. */
    public Threshold {
        if (percent.signum() < 0 || percent.compareTo(Figure.ALL) > 0) {
            throw new IllegalArgumentException("No threshold: " + percent);
        }
        percent = Figure.plain(percent);
    }
}
