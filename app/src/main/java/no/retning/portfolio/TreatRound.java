package no.retning.portfolio;

import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.governance.Cases;
import org.springframework.stereotype.Component;

/** Takes a round before a body: the paper is drafted as a case, and the round is treated when the case is. */
@Component
public class TreatRound {
    private static final Set<String> TREATED = Set.of(Cases.TREATED, Cases.FOLLOWED_UP, Cases.CLOSED);

    /** The body has not treated the case yet. */
    public static final class NotTreated extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotTreated(Round round) {
            super("The case of round %s has not been treated"
                    .formatted(round.header().slug()));
        }
    }

    private final Commands commands;
    private final Rounds rounds;
    private final RoundPaper paper;
    private final Cases cases;
    private final Bodies bodies;

    TreatRound(Commands commands, Rounds rounds, RoundPaper paper, Cases cases, Bodies bodies) {
        this.commands = commands;
        this.rounds = rounds;
        this.paper = paper;
        this.cases = cases;
        this.bodies = bodies;
    }

    /**
     * Proposes a case to a body.
     *
     * @param seen the version of the round that the actor had before their eyes
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the round since {@code seen}
     */
    public Round propose(Actor actor, UUID round, long seen, UUID body) {
        return commands.together(() -> commands.change(actor, Rounds.PROPOSE, rounds, round, seen, before -> {
            var made = commands.create(actor, cases, paper.of(actor, before, bodies.get(body)));
            return before.before(made.header().id());
        }));
    }

    /** @throws NotTreated as long as the case has not been */
    public Round treated(Actor actor, UUID round, long seen) {
        return commands.change(actor, Rounds.TREAT, rounds, round, seen, before -> {
            var about = before.caseRef();
            if (about == null || !TREATED.contains(cases.get(about).header().state())) {
                throw new NotTreated(before);
            }
            return before.with(before.header().in(Rounds.TREATED));
        });
    }
}
