package no.retning.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** What indicators have measured, as anybody may read it and texts quote it. */
public interface MeasuredFigures {
    /**
     * The published number of the whole country.
     *
     * @param indicator its name in addresses
     * @param period its code, as in 2024 or 2024Q1
     * @return in the indicator's unit; empty where no number is published
     */
    Optional<BigDecimal> published(String indicator, String period);
}
