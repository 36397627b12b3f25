package no.retning.roadmap;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
     * @param waiting the activities of the measure that have not begun
     */
    public record Gate(String code, LocalisedText measure, Set<UUID> waiting) {}

    /** Before the measure that an activity belongs to; empty if it belongs to none, or nothing waits for a gate of it. */
    public Optional<Gate> before(UUID activity) {
        var asked = activities.get(activity);
        var measure = asked.measure();
        if (measure == null) {
            return Optional.empty();
        }
        var waiting = activities.notBegun(asked.roadmap(), measure);
        var found = measures.get(measure);
        return terms.next(found.phase())
                .filter(gate -> !waiting.isEmpty())
                .map(gate -> new Gate(gate.code(), found.title(), waiting));
    }
}
