package no.retning.formats.stratml;

import java.util.List;

/** What an indicator should show and what it showed, in one period. */
public record Measurement(List<Result> targets, List<Result> actuals) {
    public Measurement {
        targets = List.copyOf(targets);
        actuals = List.copyOf(actuals);
    }
}
