package no.retning.portfolio;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/** Moves a measure on in its life in the portfolio, and through the gates between its phases. */
@Component
public class MoveMeasure {
    private static final Map<String, List<String>> MOVES = Map.of(
            Measures.PROPOSED, List.of(Measures.ASSESSED, Measures.DECLINED),
            Measures.ASSESSED, List.of(Measures.ACTIVE, Measures.DECLINED),
            Measures.ACTIVE, List.of(Measures.PAUSED, Measures.CLOSING, Measures.WITHDRAWN),
            Measures.PAUSED, List.of(Measures.ACTIVE, Measures.WITHDRAWN),
            Measures.CLOSING, List.of(Measures.CLOSED, Measures.ACTIVE),
            Measures.CLOSED, List.of(),
            Measures.WITHDRAWN, List.of(Measures.PROPOSED),
            Measures.DECLINED, List.of(Measures.PROPOSED));

    private final Commands commands;
    private final Measures measures;
    private final PortfolioTerms terms;

    MoveMeasure(Commands commands, Measures measures, PortfolioTerms terms) {
        this.commands = commands;
        this.measures = measures;
        this.terms = terms;
    }

    /** Where a measure may go from a state. */
    public static List<String> from(String state) {
        return MOVES.getOrDefault(state, List.of());
    }

    /** @throws IllegalArgumentException if it cannot go there from where it is */
    public Measure to(Actor actor, UUID measure, long seen, String state) {
        return commands.change(actor, Measures.MOVE, measures, measure, seen, before -> {
            if (!from(before.header().state()).contains(state)) {
                throw new IllegalArgumentException("A measure goes from %s to one of %s, not to %s"
                        .formatted(before.header().state(), from(before.header().state()), state));
            }
            return before.with(before.header().in(state));
        });
    }

    /** Lets a measure through the gate that stands before it; throws IllegalArgumentException if it is another. */
    public Measure pass(Actor actor, UUID measure, long seen, Passage passage) {
        return commands.change(actor, Measures.PASS, measures, measure, seen, before -> {
            var gate = terms.next(before.phase())
                    .filter(next ->
                            next.code().equals(passage.gate()) && next.to().equals(passage.to()));
            if (gate.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s is not the gate after %s".formatted(passage.gate(), before.phase()));
            }
            return before.passed(passage);
        });
    }
}
