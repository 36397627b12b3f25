package no.retning.portfolio;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.Cases;
import org.springframework.stereotype.Component;

/** Takes a round before one body or several: the paper is drafted as a case for each, and the round is treated when they are. */
@Component
public class TreatRound {
    private static final Set<String> TREATED = Set.of(Cases.TREATED, Cases.FOLLOWED_UP, Cases.CLOSED);
    private static final Set<String> LEFT = Set.of(Cases.DECLINED, Cases.WITHDRAWN);

    /** The body has it before it already. */
    public static final class AlreadyBefore extends RuntimeException {
        private static final long serialVersionUID = 1;

        AlreadyBefore(Round round) {
            super("Round %s is before the body already".formatted(round.header().slug()));
        }
    }

    /** A body has not treated its case yet. */
    public static final class NotTreated extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotTreated(Round round) {
            super("A case of round %s has not been treated"
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
     * @throws AlreadyBefore if the body has a case of it that was neither declined nor withdrawn
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the round since {@code seen}
     */
    public Round propose(Actor actor, UUID round, long seen, UUID body) {
        return commands.together(() -> commands.change(actor, Rounds.PROPOSE, rounds, round, seen, before -> {
            if (open(before).anyMatch(one -> one.body().equals(body))) {
                throw new AlreadyBefore(before);
            }
            var made = commands.create(actor, cases, paper.of(actor, before, bodies.get(body)));
            return before.before(made.header().id());
        }));
    }

    private Stream<Case> open(Round round) {
        return round.cases().stream()
                .map(cases::get)
                .filter(one -> !LEFT.contains(one.header().state()));
    }

    /** @throws NotTreated as long as a case that was neither declined nor withdrawn has not been */
    public Round treated(Actor actor, UUID round, long seen) {
        return commands.change(actor, Rounds.TREAT, rounds, round, seen, before -> {
            var all = open(before).map(one -> one.header().state()).toList();
            if (all.isEmpty() || !TREATED.containsAll(all)) {
                throw new NotTreated(before);
            }
            return before.with(before.header().in(Rounds.TREATED));
        });
    }
}
