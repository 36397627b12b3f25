package no.retning.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.portfolio.Measures;
import no.retning.portfolio.PortfolioTerms;
import no.retning.record.LocalisedText;
import org.springframework.stereotype.Component;

/** The gates that measures have yet to pass, and what of a roadmap waits for them. */
@Component
public class GatesAhead {
    private final Activities activities;
    private final Measures measures;
    private final PortfolioTerms terms;

    GatesAhead(Activities activities, Measures measures, PortfolioTerms terms) {
        this.activities = activities;
        this.measures = measures;
        this.terms = terms;
    }

    /**
     * A gate that a measure has not passed.
     *
     * @param measure what the measure is called
     * @param waiting the activities of the measure that have not begun and begin after it
     */
    public record Gate(String code, LocalisedText measure, Set<UUID> waiting) {}

    /** Those of all measures, in the order in which they are passed. */
    public List<String> codes() {
        return terms.gates().stream().map(PortfolioTerms.Gate::code).toList();
    }

    /** The one that the measure of an activity comes to next; empty where it has none ahead, or there is no measure. */
    public Optional<String> next(UUID activity) {
        return Optional.ofNullable(activities.get(activity).measure())
                .flatMap(measure -> terms.next(measures.get(measure).phase()))
                .map(PortfolioTerms.Gate::code);
    }

    /**
     * The gate that is late in a slip. What begins after a later gate waits for it too, for gates are passed in their order;
     * empty where it is not a gate that is late, the measure has passed it, or nothing that has not begun waits for it.
     */
    public Optional<Gate> late(Slip slip) {
        var asked = activities.get(slip.activity());
        var ahead = next(slip.activity());
        if (asked.measure() == null || slip.gate() == null || ahead.isEmpty()) {
            return Optional.empty();
        }
        int next = codes().indexOf(ahead.get());
        int late = slip.gate().equals(Slip.NEXT) ? next : codes().indexOf(slip.gate());
        var waiting = activities.notBegun(asked.roadmap(), asked.measure()).stream()
                .filter(one -> place(one, next) >= late)
                .map(one -> one.header().id())
                .collect(Collectors.toSet());
        return late < next || waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gate(
                        codes().get(late), measures.get(asked.measure()).title(), waiting));
    }

    /** Of the gate that it waits for; one that has been passed holds nothing back. */
    private int place(Activity activity, int next) {
        return activity.afterGate() == null ? next : Math.max(next, codes().indexOf(activity.afterGate()));
    }
}
