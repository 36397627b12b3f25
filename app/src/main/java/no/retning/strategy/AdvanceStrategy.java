package no.retning.strategy;

import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/** Leads a strategy into its next phase; the one it replaces is replaced in the same transaction. */
@Component
public class AdvanceStrategy {
    private final Commands commands;
    private final Strategies strategies;

    AdvanceStrategy(Commands commands, Strategies strategies) {
        this.commands = commands;
        this.strategies = strategies;
    }

    /**
     * @param seen the version of the strategy's record that the actor had before their eyes
     * @return the strategy in its new phase
     * @throws no.retning.access.Refused if the actor may not, or there is no next phase
     * @throws no.retning.command.Conflict if somebody has changed it since {@code seen}
     */
    public Strategy advance(Actor actor, UUID id, long seen) {
        return commands.together(() -> {
            var strategy = step(actor, id, seen);
            var replaced = strategy.header().predecessor();
            if (replaced != null && strategy.phase() == Phase.GJELDENDE) {
                var before = strategies.get(replaced);
                if (before.phase() == Phase.GJELDENDE) {
                    step(actor, replaced, before.header().version());
                }
            }
            return strategy;
        });
    }

    private Strategy step(Actor actor, UUID id, long seen) {
        return commands.change(
                actor,
                Strategies.ADVANCE,
                strategies,
                id,
                seen,
                strategy -> strategy.with(strategy.header()
                        .in(strategy.phase().next().orElseThrow().state())));
    }
}
