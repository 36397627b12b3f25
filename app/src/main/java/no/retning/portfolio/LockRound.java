package no.retning.portfolio;

import java.util.Objects;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import org.springframework.stereotype.Component;

/** Ends the reporting of a round, once its cut-off has come: from then on what was delivered stands as it is. */
@Component
public class LockRound {
    /** The cut-off has not come yet. */
    public static final class TooEarly extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooEarly(Round round) {
            super("Round %s is not to be locked before %s"
                    .formatted(round.header().slug(), round.cutOff()));
        }
    }

    private final Commands commands;
    private final Rounds rounds;
    private final Reports reports;
    private final LockedMeasures measures;

    LockRound(Commands commands, Rounds rounds, Reports reports, LockedMeasures measures) {
        this.commands = commands;
        this.rounds = rounds;
        this.reports = reports;
        this.measures = measures;
    }

    /**
     * @param seen the version of the round that the actor had before their eyes
     * @throws TooEarly before the cut-off, by the clock of the database
     * @throws no.retning.access.Refused if the actor may not
     * @throws no.retning.command.Conflict if somebody has changed the round since {@code seen}
     */
    public Round lock(Actor actor, UUID round, long seen) {
        return commands.together(() -> {
            var locked = commands.change(actor, Rounds.LOCK, rounds, round, seen, before -> {
                if (rounds.now().isBefore(before.cutOff())) {
                    throw new TooEarly(before);
                }
                return before.with(before.header().in(Rounds.LOCKED));
            });
            var all = reports.of(round);
            var now = measures.now(all.stream().map(Report::measure).toList());
            for (var report : all) {
                var header = report.header();
                commands.change(
                        actor,
                        Reports.LOCK,
                        reports,
                        header.id(),
                        header.version(),
                        before -> before.locked(Objects.requireNonNull(now.get(before.measure()))));
            }
            return locked;
        });
    }
}
